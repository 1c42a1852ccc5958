package org.mutualaid.confluence.offer.desk;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.offer.Offer;

/** An offer, what the one who looks at it is in its space, and the lists its keys are from. */
public record SeenOffer(Offer offer, Standing standing, Catalogue lists) {

    /** Whether the one who looks is the one who offers. */
    public boolean isOwn() {
        return standing.actor().is(offer.offeredBy());
    }
}
