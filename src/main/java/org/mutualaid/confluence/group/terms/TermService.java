package org.mutualaid.confluence.group.terms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.group.roles.TermAnswer;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.web.Revision;

/** Shows members what a role is about and who holds it; holders answer, coordinators agree with them. */
public final class TermService {

    private final AccessPolicy access;
    private final RoleCardStore cards;
    private final Journal journal;
    private final Holding holding;

    public TermService(AccessPolicy access, RoleCardStore cards, Journal journal, Holding holding) {
        this.access = access;
        this.cards = cards;
        this.journal = journal;
        this.holding = holding;
    }

    /** For members. */
    SeenRole read(Actor actor, String spaceKey, String role) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireMember();
        return seen(standing, role(role));
    }

    /** @throws Refused when somebody wrote it after the revision that was started from */
    SeenRole write(Actor actor, String spaceKey, String roleKey, RoleCardForm form, Optional<Integer> expected) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        Role role = role(roleKey);
        Optional<Integer> started = expected.or(form::revision);
        journal.inOne(() -> {
            RoleCard before = card(standing, role);
            Revision.require(started, before.revision());
            RoleCard after = form.read(before, holding.people());
            String aggregate = "role-card/" + before.spaceId() + "/" + role.key();
            Map<String, String> changes = Map.of("termMonths", Integer.toString(after.termMonths()));
            journal.line(new Change(aggregate, after.revision(), "role-described", changes), actor);
            cards.put(after);
        });
        return seen(standing, role);
    }

    /** What a holder says once their term is over. */
    SeenRole answer(Actor actor, String spaceKey, String roleKey, TermAnswer answer) {
        Standing standing = access.enter(actor, spaceKey);
        String person = standing.requireMember();
        Role role = role(roleKey);
        journal.inOne(() -> {
            RoleHolder own = holder(standing, role, person);
            if (!own.isAsked(holding.zones().today(standing.space()))) {
                throw Refused.because("term-goes-on");
            }
            if (own.answer().filter(answer::equals).isEmpty()) {
                holding.roles().changeWithin(standing, own.answering(answer), "role-" + answer.key());
            }
        });
        return seen(standing, role);
    }

    /** Coordinators agree with a holder on another term that begins today. */
    SeenRole renew(Actor actor, String spaceKey, String roleKey, String user) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        Role role = role(roleKey);
        String person = holding.people().keyOf(user).orElseThrow(NotFound::new);
        journal.inOne(() -> {
            RoleHolder holder = holder(standing, role, person);
            Optional<LocalDate> until =
                    Optional.of(card(standing, role).termFrom(holding.zones().today(standing.space())));
            holding.roles().changeWithin(standing, holder.until(until), "role-term-agreed");
        });
        return seen(standing, role);
    }

    /** Ends a role: coordinators that of anybody, holders their own. */
    void end(Actor actor, String spaceKey, String roleKey, String user) {
        Standing standing = access.enter(actor, spaceKey);
        String own = standing.requireMember();
        Role role = role(roleKey);
        String person = holding.people().keyOf(user).orElseThrow(NotFound::new);
        if (!person.equals(own)) {
            standing.requireCoordinator();
        }
        journal.inOne(() -> holding.roles().endWithin(standing, holder(standing, role, person)));
    }

    private RoleHolder holder(Standing standing, Role role, String person) {
        return holders(standing, role).stream()
                .filter(holder -> holder.userKey().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<RoleHolder> holders(Standing standing, Role role) {
        return holding.holders().of(standing.space().id()).stream().filter(one -> one.role() == role).toList();
    }

    private SeenRole seen(Standing standing, Role role) {
        return new SeenRole(standing, card(standing, role), holders(standing, role));
    }

    private RoleCard card(Standing standing, Role role) {
        long space = standing.space().id();
        return cards.of(space, role).orElseGet(() -> RoleCard.blank(space, role));
    }

    /** Taking part is no task with a term, and who coordinates follows from the permissions of the space. */
    private static Role role(String key) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.MEMBER && role.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
