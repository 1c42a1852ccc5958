package org.mutualaid.confluence.offer.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.offer.Giving;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.offer.OfferBook;
import org.mutualaid.confluence.offer.OfferChange;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Revision;

/**
 * What people do with an offer of theirs: write it down, say it anew, pause it, take it back. Each call is for an
 * actor, and is refused with a {@link org.mutualaid.confluence.problem.Problem} or done as a whole.
 */
public final class OfferService {

    private static final char KIND = 'O';

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final OfferBook book;
    private final CodeSource codes;
    private final SiteTime time;
    private final OfferPolicy policy = new OfferPolicy();

    public OfferService(
            AccessPolicy access, CatalogueSource catalogues, OfferBook book, CodeSource codes, SiteTime time) {
        this.access = access;
        this.catalogues = catalogues;
        this.book = book;
        this.codes = codes;
        this.time = time;
    }

    public SeenOffer post(Actor actor, OfferForm form) {
        Standing standing = access.enter(actor, form.space());
        String person = standing.requireMember();
        Catalogue lists = catalogues.of(standing.space());
        Giving giving = form.read(lists, time.today());
        Offer posted = book.post(actor, () -> Offer.posted(
                codes.next(KIND, book.offers()::holds), standing.space().id(), giving, person, time.now()));
        return new SeenOffer(posted, standing, lists);
    }

    /** @throws NotFound also for an offer that is not for the actor to see */
    public SeenOffer open(Actor actor, String code) {
        Offer offer = book.offer(PublicCode.read(code).orElseThrow(NotFound::new));
        Standing standing = access.enter(actor, offer.spaceId());
        SeenOffer seen = new SeenOffer(offer, standing, catalogues.of(standing.space()));
        policy.requireSees(seen);
        return seen;
    }

    /** Whether somebody may know of an offer, in a space that they may view. */
    public boolean sees(Offer offer, Standing standing) {
        return policy.sees(offer, standing);
    }

    /**
     * Says it anew; what is left out of the form is left out of the offer.
     *
     * @param expected the revision the actor looked at; empty to take it as it is now
     */
    public SeenOffer edit(Actor actor, String code, OfferForm form, Optional<Integer> expected) {
        SeenOffer seen = open(actor, code);
        policy.requireOwn(seen);
        Giving giving = form.read(seen.lists(), time.today());
        return change(seen, expected, offer -> offer.edit(giving, time.today()));
    }

    public SeenOffer become(Actor actor, String code, OfferOutcome outcome, Optional<Integer> expected) {
        SeenOffer seen = open(actor, code);
        policy.requireMay(seen, outcome);
        return change(seen, expected, offer -> switch (outcome) {
            case PAUSE -> offer.pause();
            case RESUME -> offer.resume(time.today());
            case WITHDRAW -> offer.withdraw(time.now());
        });
    }

    /** What happened to an offer, oldest first; for members. */
    public List<HistoryEntry> historyOf(SeenOffer seen) {
        return seen.standing().isMember() ? book.historyOf(seen.offer()) : List.of();
    }

    private SeenOffer change(SeenOffer seen, Optional<Integer> expected, Function<Offer, OfferChange> rule) {
        Offer after = book.change(seen.offer().code(), seen.standing().actor(), offer -> {
            Revision.require(expected, offer.revision());
            return rule.apply(offer);
        });
        return new SeenOffer(after, seen.standing(), seen.lists());
    }
}
