package org.mutualaid.confluence.offer.asked;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.offer.OfferBook;
import org.mutualaid.confluence.offer.asking.Asking;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** What asking is about, an offer and a need: whether it can still be asked for, and what a yes does to both. */
public final class Promising {

    private final OfferBook offers;
    private final NeedBook needs;
    private final NeedPlacing placing;
    private final SiteTime time;

    public Promising(OfferBook offers, NeedBook needs, NeedPlacing placing, SiteTime time) {
        this.offers = offers;
        this.needs = needs;
        this.placing = placing;
        this.time = time;
    }

    void requireFindable(Offer offer, Actor actor) {
        if (actor.is(offer.offeredBy())) {
            throw Refused.because("offer-your-own");
        }
        if (!offer.isFindable(time.today())) {
            throw Refused.because("offer-not-open");
        }
    }

    /** @throws Refused when nothing of the need is left to promise, or the person promised a part of it */
    void requireWanted(Need need, String person) {
        if (need.status().isClosed()) {
            throw Refused.because("closed");
        }
        if (!need.status().isActive()) {
            throw Refused.because("on-hold");
        }
        if (need.claimOf(person).isPresent()) {
            throw Refused.because("asking-promised");
        }
        if (need.remaining().isZero()) {
            throw Refused.because("nothing-left");
        }
    }

    /**
     * Does what a yes means, within its transaction: the offer is taken up, and the person's promise stands.
     *
     * @param quantity how much they said; empty for all they offered and is left
     * @throws Refused when it was closed or promised by others meanwhile; the yes is not written down then
     */
    void promise(Asking asking, Actor person, Optional<Quantity> quantity) {
        Optional<Offer> offer = asking.offer().map(offers::offer);
        offer.ifPresent(given -> offers.changeWithin(given.code(), person, now -> now.takeUp(time.now())));
        asking.need().map(needs::need)
                .filter(need -> need.claimOf(asking.person()).isEmpty())
                .ifPresent(need -> needs.changeWithin(need.code(), person, Optional.empty(), now -> now.claim(
                        asking.person(),
                        quantity.or(() -> least(offer, now)),
                        placing.term(now.spaceId()))));
    }

    /** As much as they offered, where less is left as much as that; all that is left where they named no number. */
    private static Optional<Quantity> least(Optional<Offer> offer, Need need) {
        return offer.flatMap(given -> given.giving().quantity())
                .map(offered -> offered.least(need.remaining()))
                .filter(amount -> !amount.isZero());
    }

    SeenAsking seen(Asking asking, Standing standing) {
        return seen(List.of(asking), standing).get(0);
    }

    /** At most three statements, however many there are. */
    List<SeenAsking> seen(List<Asking> askings, Standing standing) {
        Map<PublicCode, Need> known = needs.needs().byCodes(codes(askings, Asking::need)).stream()
                .collect(Collectors.toMap(Need::code, Function.identity()));
        Map<PublicCode, Offer> given = offers.offers().byCodes(codes(askings, Asking::offer)).stream()
                .collect(Collectors.toMap(Offer::code, Function.identity()));
        return askings.stream()
                .map(asking -> new SeenAsking(
                        asking, asking.need().map(known::get), asking.offer().map(given::get), standing))
                .toList();
    }

    private static Collection<PublicCode> codes(List<Asking> askings, Function<Asking, Optional<PublicCode>> which) {
        return askings.stream().flatMap(asking -> which.apply(asking).stream()).collect(Collectors.toSet());
    }
}
