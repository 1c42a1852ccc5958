package org.mutualaid.confluence.need.desk;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Need;

/** A need, what the one who looks at it is in its space, and the lists its keys are from. */
public record SeenNeed(Need need, Standing standing, Catalogue lists) {
}
