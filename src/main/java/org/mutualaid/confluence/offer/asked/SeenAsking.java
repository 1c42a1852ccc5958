package org.mutualaid.confluence.offer.asked;

import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.offer.OfferStatus;
import org.mutualaid.confluence.offer.asking.Asking;

/** A question, what it is about as it is now, and what the one who looks at it is in its space. */
public record SeenAsking(Asking asking, Optional<Need> need, Optional<Offer> offer, Standing standing) {

    boolean isToMe() {
        return standing.actor().is(asking.person());
    }

    boolean isMine() {
        return standing.actor().is(asking.askedBy());
    }

    /** Whether a yes would still help: something is left to promise, and the offer was not taken up or taken back. */
    public boolean isStillNeeded() {
        boolean left = need.map(thing -> thing.status().isActive() && !thing.remaining().isZero()).orElse(true);
        return left && offer.map(Offer::status)
                .filter(status -> status == OfferStatus.TAKEN_UP || status == OfferStatus.WITHDRAWN)
                .isEmpty();
    }
}
