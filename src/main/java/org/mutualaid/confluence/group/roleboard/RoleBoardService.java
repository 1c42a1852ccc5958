package org.mutualaid.confluence.group.roleboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.group.terms.Holding;
import org.mutualaid.confluence.group.terms.RoleCard;
import org.mutualaid.confluence.group.terms.RoleCards;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;

/** Shows the roles of a space to everybody who may see it; members say what they could take on, coordinators answer. */
public final class RoleBoardService {

    /** In the order in which they are shown. Who coordinates follows from the permissions of the space. */
    static final List<Role> SHOWN =
            List.of(Role.COORDINATOR, Role.RESOURCES, Role.LOGISTICS, Role.OUTREACH, Role.CARE);

    private final AccessPolicy access;
    private final RoleCards cards;
    private final Holding holding;
    private final WillingStore store;
    private final Journal journal;

    public RoleBoardService(
            AccessPolicy access, RoleCards cards, Holding holding, WillingStore store, Journal journal) {
        this.access = access;
        this.cards = cards;
        this.holding = holding;
        this.store = store;
        this.journal = journal;
    }

    /**
     * The roles of a space as somebody looks at them.
     *
     * @param holders who holds a role now
     * @param willing who could take one on, also those answered
     */
    record Seen(Standing standing, List<RoleCard> cards, List<RoleHolder> holders, List<Willing> willing) {

        List<RoleHolder> holding(Role role) {
            return holders.stream().filter(one -> one.role() == role).toList();
        }

        Optional<Willing> own(Role role) {
            return willing.stream()
                    .filter(one -> one.role() == role && standing.actor().is(one.userKey()))
                    .findFirst();
        }
    }

    /** For everybody who may see the space; a constant number of statements. */
    Seen read(Actor actor, String spaceKey) {
        return seen(access.enter(actor, spaceKey));
    }

    /** As {@link #read}, for somebody who has been let in already. */
    Seen seen(Standing standing) {
        long space = standing.space().id();
        List<RoleCard> all = SHOWN.stream().map(role -> cards.of(space, role)).toList();
        return new Seen(standing, all, holding.holders().of(space), store.of(space));
    }

    /** A member says that they could take on a role; saying it again changes nothing until it was answered. */
    Seen say(Actor actor, String spaceKey, String roleKey) {
        Standing standing = access.enter(actor, spaceKey);
        String person = standing.requireMember();
        Role role = listed(roleKey);
        journal.inOne(() -> {
            Seen before = seen(standing);
            if (before.holding(role).stream().anyMatch(one -> one.userKey().equals(person))) {
                throw Refused.because("role-held-already");
            }
            if (before.own(role).filter(Willing::isWaiting).isEmpty()) {
                line(standing, "role-willing", role, person);
                store.put(new Willing(
                        standing.space().id(), role, person, holding.time().now(), Optional.empty()));
            }
        });
        return seen(standing);
    }

    /** A member takes back what they said; nothing happens where they said nothing. */
    void takeBack(Actor actor, String spaceKey, String roleKey) {
        Standing standing = access.enter(actor, spaceKey);
        String person = standing.requireMember();
        Role role = listed(roleKey);
        journal.inOne(() -> store.remove(standing.space().id(), role, person));
    }

    /** A coordinator gives the role for a term from today, or says that it does not fit now. */
    Seen answer(Actor actor, String spaceKey, String roleKey, String user, boolean gives) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        Role role = listed(roleKey);
        String person = holding.people().keyOf(user).orElseThrow(NotFound::new);
        journal.inOne(() -> {
            Willing waiting = store.of(standing.space().id()).stream()
                    .filter(one -> one.role() == role && one.userKey().equals(person) && one.isWaiting())
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (gives) {
                give(standing, waiting);
            } else {
                line(standing, "role-not-now", role, person);
                store.put(waiting.notNow(holding.time().now()));
            }
        });
        return seen(standing);
    }

    private void give(Standing standing, Willing willing) {
        long space = standing.space().id();
        holding.roles().giveWithin(standing, willing.userKey(), willing.role());
        holding.holders().of(space).stream()
                .filter(one -> one.role() == willing.role() && one.userKey().equals(willing.userKey()))
                .forEach(one -> holding.roles().changeWithin(
                        standing,
                        one.until(Optional.of(cards.of(space, willing.role())
                                .termFrom(holding.zones().today(standing.space())))),
                        "role-term-agreed"));
        store.remove(space, willing.role(), willing.userKey());
    }

    private void line(Standing standing, String action, Role role, String person) {
        String aggregate = "willing/" + standing.space().id();
        Map<String, String> changes = Map.of("person", person, "role", role.key());
        journal.line(new Change(aggregate, journal.lastRevision(aggregate) + 1, action, changes), standing.actor());
    }

    private static Role listed(String key) {
        return SHOWN.stream()
                .filter(role -> role != Role.COORDINATOR && role.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
