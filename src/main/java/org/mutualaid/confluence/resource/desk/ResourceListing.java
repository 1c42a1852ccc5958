package org.mutualaid.confluence.resource.desk;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.value.Slice;

/** A part of a registry for one who looks at it. */
public record ResourceListing(Standing standing, Catalogue lists, Slice<SeenResource> resources) {
}
