package org.mutualaid.confluence.offer.desk;

import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;

/**
 * Who may do what with an offer. Whoever offers decides about it alone; a coordinator may pause it or take it back for
 * somebody who cannot. Visitors see that there is an offer of a kind in an area, and nothing of who offers it.
 */
final class OfferPolicy {

    /** @throws NotFound where the reader may not know that there is such an offer */
    void requireSees(SeenOffer seen) {
        if (!sees(seen.offer(), seen.standing())) {
            throw new NotFound();
        }
    }

    boolean sees(Offer offer, Standing standing) {
        boolean forAll = offer.giving().audience() == FieldClass.MEMBERS;
        boolean own = standing.actor().is(offer.offeredBy());
        return own || standing.isCoordinator() || forAll && (standing.isMember() || !offer.status().isClosed());
    }

    /** Whether somebody reads the words, the times and the name. */
    static boolean reads(Offer offer, Standing standing) {
        return standing.isMember() || standing.actor().is(offer.offeredBy());
    }

    void requireOwn(SeenOffer seen) {
        seen.standing().requireMember();
        if (!seen.isOwn()) {
            throw NotAllowed.because("mutual-aid.problem.offer-of-somebody-else");
        }
    }

    void requireMay(SeenOffer seen, OfferOutcome outcome) {
        seen.standing().requireMember();
        if (!may(seen, outcome)) {
            throw NotAllowed.because("mutual-aid.problem.offer-of-somebody-else");
        }
    }

    static boolean may(SeenOffer seen, OfferOutcome outcome) {
        return seen.standing().isMember()
                && (seen.isOwn() || outcome != OfferOutcome.RESUME && seen.standing().isCoordinator());
    }
}
