package org.mutualaid.confluence.offer.asked;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.offer.asking.Asking;
import org.mutualaid.confluence.offer.asking.AskingBook;
import org.mutualaid.confluence.offer.asking.AskingStatus;
import org.mutualaid.confluence.offer.desk.OfferService;
import org.mutualaid.confluence.offer.desk.SeenOffer;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Asking people for what they offered, and their answers. A yes to a need is their own promise of it; nobody promises
 * for somebody else.
 */
public final class AskingService {

    /** The most that the questions about one thing are. */
    static final int MOST = 50;

    private final AccessPolicy access;
    private final OfferService offers;
    private final NeedService needs;
    private final AskingBook book;
    private final Promising promising;

    public AskingService(
            AccessPolicy access, OfferService offers, NeedService needs, AskingBook book, Promising promising) {
        this.access = access;
        this.offers = offers;
        this.needs = needs;
        this.book = book;
        this.promising = promising;
    }

    /**
     * Asks for an offer. For a need that is for whoever decides about the need; any member may ask in words.
     *
     * @throws Refused when the offer cannot be asked for now, or is the actor's own
     */
    SeenAsking ask(Actor actor, String code, AskForm form) {
        SeenOffer seen = offers.open(actor, code);
        seen.standing().requireMember();
        Optional<SeenNeed> need = form.need().map(sent -> needIn(seen, sent));
        if (need.isPresent()) {
            return ask(need.get(), seen.offer().offeredBy(), Optional.of(seen), form.words());
        }
        promising.requireFindable(seen.offer(), actor);
        return ask(seen.standing(), new Asking.Question(seen.offer().spaceId(), seen.offer().offeredBy(),
                Optional.of(seen.offer().code()), Optional.empty(), form.words()));
    }

    /**
     * Asks somebody to help with a need.
     *
     * @param offer what they offered; empty when they are asked because of their profile
     * @throws NotAllowed for everybody but those who decide about the need
     * @throws Refused when there is nothing left to promise, or they promised or were asked already
     */
    public SeenAsking ask(SeenNeed need, String person, Optional<SeenOffer> offer, Optional<String> words) {
        needs.requireDecides(need);
        offer.ifPresent(seen -> promising.requireFindable(seen.offer(), need.standing().actor()));
        promising.requireWanted(need.need(), person);
        return ask(need.standing(), new Asking.Question(need.need().spaceId(), person,
                offer.map(seen -> seen.offer().code()), Optional.of(need.need().code()), words));
    }

    private SeenAsking ask(Standing standing, Asking.Question question) {
        return promising.seen(book.ask(question, standing.actor()), standing);
    }

    private SeenNeed needIn(SeenOffer offer, String sent) {
        try {
            SeenNeed need = needs.open(offer.standing().actor(), sent);
            if (need.need().spaceId() == offer.offer().spaceId()) {
                return need;
            }
        } catch (NotFound unknown) {
            // Said below, as for a need of another space.
        }
        FieldErrors errors = new FieldErrors();
        errors.addShared("need", "asking.need");
        errors.refuseIfAny();
        throw new NotFound();
    }

    /** @throws NotFound for everybody but who asked, who was asked, and coordinators */
    public SeenAsking open(Actor actor, String code) {
        Asking asking = book.asking(PublicCode.read(code).orElseThrow(NotFound::new));
        SeenAsking seen = promising.seen(asking, access.enter(actor, asking.spaceId()));
        if (!sees(seen)) {
            throw new NotFound();
        }
        return seen;
    }

    /** What an offer was asked for, as far as the actor may know of it; the latest first. */
    List<SeenAsking> ofOffer(Actor actor, String code) {
        SeenOffer seen = offers.open(actor, code);
        seen.standing().requireMember();
        return of(seen);
    }

    /** The same for an offer that somebody looks at; nothing for visitors. */
    public List<SeenAsking> of(SeenOffer seen) {
        return seen.standing().isMember()
                ? seen(book.askings().ofOffer(seen.offer().code(), MOST), seen.standing())
                : List.of();
    }

    /** Those of some askings of a space that somebody may know of, each with what it is about. */
    public List<SeenAsking> seen(List<Asking> askings, Standing standing) {
        return promising.seen(askings, standing).stream().filter(AskingService::sees).toList();
    }

    /** What waits for an answer of somebody. */
    public List<SeenAsking> waitingFor(String person, Standing standing) {
        return seen(book.askings().waitingFor(person, standing.space().id(), MOST), standing);
    }

    /** @throws NotAllowed for everybody but the person who was asked */
    SeenAsking answer(Actor actor, String code, AnswerForm form) {
        SeenAsking seen = open(actor, code);
        seen.standing().requireMember();
        if (!seen.isToMe()) {
            throw NotAllowed.because("mutual-aid.problem.asking-of-somebody-else");
        }
        Asking after = book.become(seen.asking().code(), actor, form.answer(), asking -> {
            if (asking.status() == AskingStatus.YES) {
                promising.promise(asking, actor, form.quantity());
            }
        });
        return promising.seen(after, seen.standing());
    }

    /** For who asked, and for coordinators. */
    SeenAsking takeBack(Actor actor, String code) {
        SeenAsking seen = open(actor, code);
        seen.standing().requireMember();
        if (!seen.isMine() && !seen.standing().isCoordinator()) {
            throw NotAllowed.because("mutual-aid.problem.asking-not-yours");
        }
        Asking after = book.become(seen.asking().code(), actor, AskingStatus.TAKEN_BACK, asking -> { });
        return promising.seen(after, seen.standing());
    }

    static boolean sees(SeenAsking seen) {
        return seen.isToMe() || seen.isMine() || seen.standing().isCoordinator();
    }
}
