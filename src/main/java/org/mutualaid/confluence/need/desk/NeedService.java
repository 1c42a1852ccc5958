package org.mutualaid.confluence.need.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.Revision;

/**
 * What people do with a need: write it down, promise to help, say what became of it. Each call is for an actor, and
 * is refused with a {@link org.mutualaid.confluence.problem.Problem} or done as a whole.
 */
public final class NeedService {

    private static final int ALTERNATIVES = 3;

    /** Refusals after which something similar helps; the others are about the promise itself. */
    private static final Set<String> GONE = Set.of("nothing-left", "closed", "on-hold");

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final NeedBook book;
    private final NeedPlacing placing;
    private final ContactSafe contacts;
    private final NeedPolicy policy = new NeedPolicy();

    public NeedService(
            AccessPolicy access, CatalogueSource catalogues, NeedBook book, NeedPlacing placing, ContactSafe contacts) {
        this.access = access;
        this.catalogues = catalogues;
        this.book = book;
        this.placing = placing;
        this.contacts = contacts;
    }

    /** @param language tag used when the form names none */
    public SeenNeed post(Actor actor, NeedForm form, String language) {
        Standing standing = access.enter(actor, form.space());
        String author = standing.requireMember();
        Catalogue lists = catalogues.of(standing.space());
        NeedForm.Sent sent = form.read(lists, placing.today(), lists.language(language).orElse(language));
        Need need = book.post(
                actor,
                () -> placing.place(sent.ask(), standing.space().id(), Optional.of(author)),
                posted -> sent.contact().ifPresent(contact -> {
                    contacts.keep(contact, List.of(posted.code()), placing.keeping(posted.spaceId()));
                    placing.awaitCall(contact, List.of(posted));
                }));
        return new SeenNeed(placing.kept(need, actor), standing, lists);
    }

    /** @throws NotFound also for a need of a space the actor may not view */
    public SeenNeed open(Actor actor, String code) {
        Need need = book.need(read(code));
        Standing standing = access.enter(actor, need.spaceId());
        return new SeenNeed(need, standing, catalogues.of(standing.space()));
    }

    /**
     * @param amount empty for all that is left
     * @param expected the revision the actor looked at; empty to take it as it is now
     */
    public SeenNeed claim(Actor actor, String code, Optional<Quantity> amount, Optional<Integer> expected) {
        SeenNeed seen = open(actor, code);
        String helper = seen.standing().requireMember();
        return change(seen, Optional.empty(), expected, need -> {
            try {
                return need.claim(helper, amount, placing.term(need.spaceId()));
            } catch (Refused refused) {
                throw GONE.contains(refused.reason()) ? refused.offering(alternatives(need)) : refused;
            }
        });
    }

    public SeenNeed release(Actor actor, String code, Optional<Integer> expected) {
        SeenNeed seen = open(actor, code);
        String helper = seen.standing().requireMember();
        return change(seen, Optional.empty(), expected, need -> need.release(helper));
    }

    public SeenNeed close(Actor actor, String code, OutcomeForm form, Optional<Integer> expected) {
        SeenNeed seen = open(actor, code);
        String person = seen.standing().requireMember();
        SeenNeed after = change(seen, form.reason(), expected, need -> {
            policy.requireMayClose(seen.standing(), need, form.outcome());
            return switch (form.outcome()) {
                case MET -> need.meet(person, form.quantity(), placing.now());
                case COULD_NOT_MEET -> need.couldNotMeet(placing.now());
                case HOLD -> need.hold();
                case WITHDRAW -> need.withdraw(placing.now());
                case REOPEN -> need.reopen(placing.term(need.spaceId()));
            };
        });
        return new SeenNeed(placing.kept(after.need(), actor), after.standing(), after.lists());
    }

    /**
     * Changes a need that an actor looked at, by a rule that sees it as it is now.
     *
     * @param note what the actor wrote as the reason
     * @throws Refused also when the actor expected another revision
     */
    public SeenNeed change(
            SeenNeed seen, Optional<String> note, Optional<Integer> expected, Function<Need, NeedChange> rule) {
        Need after = book.change(seen.need().code(), seen.standing().actor(), note, need -> {
            Revision.require(expected, need.revision());
            return rule.apply(need);
        });
        return new SeenNeed(after, seen.standing(), seen.lists());
    }

    /** Whether somebody decides about a need: who wrote it down, and coordinators. */
    public boolean decides(SeenNeed seen) {
        return seen.standing().isMember() && policy.decides(seen.standing(), seen.need());
    }

    /** @throws org.mutualaid.confluence.problem.NotAllowed for everybody but those who decide about it */
    public void requireDecides(SeenNeed seen) {
        seen.standing().requireMember();
        if (!decides(seen)) {
            throw NotAllowed.because("mutual-aid.problem.not-yours-to-decide");
        }
    }

    private List<Refused.Alternative> alternatives(Need taken) {
        return book.needs().near(taken, ALTERNATIVES).stream()
                .map(need -> new Refused.Alternative(need.code().text(), need.ask().title()))
                .toList();
    }

    private static PublicCode read(String code) {
        return PublicCode.read(code).orElseThrow(NotFound::new);
    }
}
