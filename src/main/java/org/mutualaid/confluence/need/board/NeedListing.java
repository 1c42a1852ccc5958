package org.mutualaid.confluence.need.board;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.value.Slice;

/** A part of the line of a space, for the one who looks at it. */
public record NeedListing(Slice<Need> needs, Standing standing, Catalogue lists) {
}
