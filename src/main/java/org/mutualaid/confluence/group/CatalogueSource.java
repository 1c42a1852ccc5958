package org.mutualaid.confluence.group;

import org.mutualaid.confluence.access.SpaceRef;

/** Knows the lists of each space. A space that has settled nothing has no areas, and the app's own categories. */
public interface CatalogueSource {

    Catalogue of(SpaceRef space);
}
