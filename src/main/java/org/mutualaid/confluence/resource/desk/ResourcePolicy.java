package org.mutualaid.confluence.resource.desk;

import java.util.EnumSet;
import java.util.Set;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.Visibility;
import org.mutualaid.confluence.resource.stock.MovementType;

/**
 * Who may do what with the registry. Resource coordinators and coordinators keep it; people in logistics receive, move,
 * set aside and hand out; every member may write down what they lend, know or offer, and look after it.
 */
public final class ResourcePolicy {

    private static final Role[] KEEPERS = {Role.RESOURCES, Role.COORDINATOR};
    private static final Role[] TEAM = {Role.RESOURCES, Role.COORDINATOR, Role.LOGISTICS};

    /** Which entries somebody sees. */
    public Set<Visibility> seen(Standing standing) {
        if (isTeam(standing)) {
            return EnumSet.allOf(Visibility.class);
        }
        return standing.isMember() ? EnumSet.of(Visibility.PUBLIC, Visibility.MEMBERS) : EnumSet.of(Visibility.PUBLIC);
    }

    /** Whether somebody sees an entry: also the one who looks after it. */
    public boolean maySee(Standing standing, Resource resource) {
        return seen(standing).contains(resource.entry().visibility()) || isSteward(standing, resource);
    }

    /** Whether somebody reads where it is, even if others are told by phone. */
    public boolean maySeePlace(Standing standing, Resource resource) {
        return !resource.entry().offering().byPhone() || isTeam(standing) || isSteward(standing, resource);
    }

    public boolean isTeam(Standing standing) {
        return standing.isMember() && standing.hasAny(TEAM);
    }

    public boolean isKeeper(Standing standing) {
        return standing.isMember() && standing.hasAny(KEEPERS);
    }

    /** @throws NotAllowed for everybody but resource coordinators and coordinators */
    public void requireKeeper(Standing standing) {
        standing.requireAny("mutual-aid.problem.registry-keepers", KEEPERS);
    }

    /** @throws NotAllowed for everybody but those who hand out */
    public void requireTeam(Standing standing) {
        standing.requireAny("mutual-aid.problem.registry-team", TEAM);
    }

    /** @throws NotAllowed for visitors, and for members who want to add what is counted */
    void requireMayAdd(Standing standing, ResourceKind kind) {
        if (kind.hasLedger()) {
            requireKeeper(standing);
        } else {
            standing.requireMember();
        }
    }

    boolean mayChange(Standing standing, Resource resource) {
        boolean own = isSteward(standing, resource) && !resource.entry().kind().hasLedger();
        return isKeeper(standing) || standing.isMember() && own;
    }

    /** @throws NotAllowed for everybody but keepers and the one who looks after it */
    void requireMayChange(Standing standing, Resource resource) {
        standing.requireMember();
        if (!mayChange(standing, resource)) {
            throw NotAllowed.because("mutual-aid.problem.registry-keepers");
        }
    }

    /** Whether somebody may say that an entry is still true. */
    public boolean mayVerify(Standing standing, Resource resource) {
        return isTeam(standing) || standing.isMember() && isSteward(standing, resource);
    }

    public boolean mayMove(Standing standing, MovementType type) {
        return type == MovementType.ADJUSTED ? isKeeper(standing) : isTeam(standing);
    }

    /** @throws NotAllowed for who may not do such a thing; only keepers make the ledger say something else */
    public void requireMayMove(Standing standing, MovementType type) {
        if (type == MovementType.ADJUSTED) {
            requireKeeper(standing);
        } else {
            requireTeam(standing);
        }
    }

    private static boolean isSteward(Standing standing, Resource resource) {
        return resource.entry().keeping().steward().filter(standing.actor()::is).isPresent();
    }
}
