package org.mutualaid.confluence.offer.board;

import java.util.List;
import java.util.Set;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.offer.desk.SeenOffer;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/**
 * A part of what a space can offer, for the one who looks at it.
 *
 * @param asked codes of those for which somebody asked and waits
 */
record OfferListing(Slice<Offer> offers, Set<PublicCode> asked, Standing standing, Catalogue lists) {

    List<SeenOffer> seen() {
        return offers.results().stream().map(offer -> new SeenOffer(offer, standing, lists)).toList();
    }

    /**
     * A list, and how many there are.
     *
     * @param total how many the whole list holds
     * @param open how many are open in all
     * @param mine how many are the reader's own, open or paused
     */
    record Counted(OfferListing listing, int total, int open, int mine) {
    }
}
