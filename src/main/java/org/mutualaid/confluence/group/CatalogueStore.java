package org.mutualaid.confluence.group;

import java.util.List;

/** Where the lists of spaces are kept. Called inside the transaction of a use case. */
interface CatalogueStore {

    /** All lines of a space, those no longer in use included, each list in its order; empty if nothing was settled. */
    List<CatalogueEntry> of(long spaceId);

    /** Keeps these lines in this order. A stored line that is not among them stays as it is. */
    void put(long spaceId, List<CatalogueEntry> entries);
}
