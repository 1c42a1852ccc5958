package org.mutualaid.confluence.group.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
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
    }

    private static Change line(SpaceRef space, int revision, String action, RoleHolder holder) {
        Map<String, String> changes = Map.of("person", holder.userKey(), "role", holder.role().key());
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
