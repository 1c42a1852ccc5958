package org.mutualaid.confluence.group.roles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.SpaceRef;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.web.Revision;

/** Shows coordinators who holds which role, and lets them settle it. Each change is one line of history. */
public final class RoleService {

    private static final String GIVEN = "role-given";
    private static final String ENDED = "role-ended";
    private static final String TERM = "role-term-agreed";

    private final AccessPolicy access;
    private final RoleHolderStore store;
    private final RoleNaming naming;
    private final Journal journal;

    public RoleService(AccessPolicy access, RoleHolderStore store, RoleNaming naming, Journal journal) {
        this.access = access;
        this.store = store;
        this.naming = naming;
        this.journal = journal;
    }

    /** Who holds what now. */
    RevisedRoles open(Actor actor, String spaceKey) {
        return revised(entered(actor, spaceKey));
    }

    /**
     * Settles the whole list; who is left out holds the role no longer.
     *
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws Refused when somebody settled it after that revision or after the one in the form
     */
    RevisedRoles replace(Actor actor, String spaceKey, RolesForm form, Optional<Integer> expected) {
        SpaceRef space = entered(actor, spaceKey);
        if (form.revision().or(() -> expected).isEmpty()) {
            FieldErrors errors = new FieldErrors();
            errors.addShared(RolesForm.REVISION, "roles.no-revision");
            errors.refuseIfAny();
        }
        List<RoleHolder> wanted = naming.read(form);
        return journal.inOne(() -> {
            int revision = journal.lastRevision(aggregate(space));
            Revision.require(expected, revision);
            if (form.revision().filter(started -> started != revision).isPresent()) {
                throw Refused.because("roles-changed");
            }
            settle(actor, space, revision, wanted);
            return revised(space);
        });
    }

    private void settle(Actor actor, SpaceRef space, int revision, List<RoleHolder> wanted) {
        List<RoleHolder> before = store.of(space.id());
        List<RoleHolder> ended = without(before, wanted);
        List<RoleHolder> given = without(wanted, before);
        int next = revision;
        for (RoleHolder holder : ended) {
            journal.line(line(space, ++next, ENDED, holder), actor);
            store.end(space.id(), holder, naming.now());
        }
        for (RoleHolder holder : given) {
            journal.line(line(space, ++next, GIVEN, holder), actor);
            store.begin(space.id(), holder);
        }
        for (RoleHolder holder : before) {
            Optional<LocalDate> term = wanted.stream()
                    .filter(other -> other.holds(holder.userKey(), holder.role()))
                    .findFirst().flatMap(RoleHolder::until);
            if (!ended.contains(holder) && !term.equals(holder.until())) {
                journal.line(line(space, ++next, TERM, holder.until(term)), actor);
                store.change(space.id(), holder.until(term));
            }
        }
    }

    /** Gives a role that somebody does not hold yet. Called inside the transaction of a use case of coordinators. */
    public void giveWithin(Standing standing, String userKey, Role role) {
        standing.requireCoordinator();
        long space = standing.space().id();
        int next = lastRevision(space) + 1;
        if (!store.of(space, userKey).contains(role)) {
            RoleHolder holder = new RoleHolder(userKey, role, naming.now());
            journal.line(line(standing.space(), next, GIVEN, holder), standing.actor());
            store.begin(space, holder);
        }
    }

    /** Keeps what a holder said or what was agreed with them. Called inside the transaction of a use case. */
    public void changeWithin(Standing standing, RoleHolder holder, String action) {
        long space = standing.space().id();
        journal.line(line(standing.space(), lastRevision(space) + 1, action, holder), standing.actor());
        store.change(space, holder);
    }

    /** Ends a role. Called inside the transaction of a use case. */
    public void endWithin(Standing standing, RoleHolder holder) {
        long space = standing.space().id();
        journal.line(line(standing.space(), lastRevision(space) + 1, ENDED, holder), standing.actor());
        store.end(space, holder, naming.now());
    }

    private int lastRevision(long spaceId) {
        return journal.lastRevision("roles/" + spaceId);
    }

    private static Change line(SpaceRef space, int revision, String action, RoleHolder holder) {
        Map<String, String> changes = new TreeMap<>();
        changes.put("person", holder.userKey());
        changes.put("role", holder.role().key());
        holder.until().ifPresent(day -> changes.put("until", day.toString()));
        return new Change(aggregate(space), revision, action, changes);
    }

    private static List<RoleHolder> without(List<RoleHolder> some, List<RoleHolder> others) {
        List<RoleHolder> left = new ArrayList<>(some);
        left.removeIf(one -> others.stream().anyMatch(other -> other.holds(one.userKey(), one.role())));
        return left;
    }

    /** The revision is read first: a list that changes in between then looks older than it is, never newer. */
    private RevisedRoles revised(SpaceRef space) {
        int revision = journal.lastRevision(aggregate(space));
        return new RevisedRoles(space, revision, store.of(space.id()));
    }

    private SpaceRef entered(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        return standing.space();
    }

    private static String aggregate(SpaceRef space) {
        return "roles/" + space.id();
    }
}
