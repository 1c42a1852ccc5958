package org.mutualaid.confluence.offer;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;

/** Writes offers together with their history. Whoever changes an offer goes through here. */
public final class OfferBook {

    private final OfferStore offers;
    private final Journal journal;

    public OfferBook(OfferStore offers, Journal journal) {
        this.offers = offers;
        this.journal = journal;
    }

    public OfferStore offers() {
        return offers;
    }

    /** @throws NotFound if no offer has this code */
    public Offer offer(PublicCode code) {
        return offers.byCode(code).orElseThrow(NotFound::new);
    }

    /** What happened to an offer, oldest first. */
    public List<HistoryEntry> historyOf(Offer offer) {
        return journal.of(offer.code().text());
    }

    /** Writes a new offer, with a new code at each try. */
    public Offer post(Actor author, Supplier<OfferChange> posting) {
        return journal.inOne(() -> {
            OfferChange posted = posting.get();
            journal.line(line(posted), author);
            offers.add(posted.offer());
            return posted.offer();
        });
    }

    /** Changes an offer in a transaction of its own, by a rule that sees it as it is now. */
    public Offer change(PublicCode code, Actor actor, Function<Offer, OfferChange> rule) {
        return journal.inOne(() -> changeWithin(code, actor, rule));
    }

    /** As {@link #change}, as a part of a use case that runs in one transaction already. */
    public Offer changeWithin(PublicCode code, Actor actor, Function<Offer, OfferChange> rule) {
        OfferChange change = rule.apply(offer(code));
        journal.line(line(change), actor);
        offers.update(change.offer());
        return change.offer();
    }

    private static Change line(OfferChange change) {
        Offer offer = change.offer();
        return new Change(offer.code().text(), offer.revision(), change.action().key(), change.changes());
    }
}
