package org.mutualaid.confluence.offer.match;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.offer.desk.OfferService;
import org.mutualaid.confluence.offer.desk.SeenOffer;

/** All who could help: every {@link CandidateSource} of the wiring, as one. */
public final class CandidateSources {

    private final List<CandidateSource> sources;
    private final OfferService offers;

    public CandidateSources(List<CandidateSource> sources, OfferService offers) {
        this.sources = List.copyOf(sources);
        this.offers = offers;
    }

    List<Candidate> of(SeenNeed seen, Wanted wanted) {
        return sources.stream().flatMap(source -> source.of(seen, wanted).stream()).toList();
    }

    /** The offer a candidate was found by; empty for one who was found by a profile. */
    Optional<SeenOffer> offer(Actor actor, Candidate candidate) {
        return candidate.title().map(any -> offers.open(actor, candidate.code()));
    }
}
