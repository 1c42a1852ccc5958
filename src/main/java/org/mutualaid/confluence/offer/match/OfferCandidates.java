package org.mutualaid.confluence.offer.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.offer.Giving;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.offer.OfferStore;
import org.mutualaid.confluence.offer.desk.OfferService;

/** Open offers of the kind that a need asks for. Whoever posts an offer agrees to be asked by those who see it. */
public final class OfferCandidates implements CandidateSource {

    private final OfferStore offers;
    private final OfferService service;

    public OfferCandidates(OfferStore offers, OfferService service) {
        this.offers = offers;
        this.service = service;
    }

    @Override
    public List<Candidate> of(SeenNeed seen, Wanted wanted) {
        return offers.openFor(wanted.category(), seen.need().spaceId(), wanted.days().get(0), MOST).stream()
                .filter(offer -> service.sees(offer, seen.standing()))
                .map(OfferCandidates::candidate)
                .toList();
    }

    private static Candidate candidate(Offer offer) {
        Giving giving = offer.giving();
        return new Candidate(
                offer.code().text(),
                offer.offeredBy(),
                Optional.of(giving.title()),
                Set.copyOf(giving.areas()),
                Set.copyOf(giving.languages()),
                giving.times().days(),
                offer.offered(),
                Optional.empty());
    }
}
