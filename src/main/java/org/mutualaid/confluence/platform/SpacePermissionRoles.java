package org.mutualaid.confluence.platform;

import java.util.EnumSet;
import java.util.Set;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.RoleSource;
import org.mutualaid.confluence.access.SpaceGateway;
import org.mutualaid.confluence.access.SpaceRef;

/**
 * Reads roles from what Confluence's space permissions already say: who may add pages takes part, who administers
 * the space coordinates. A group needs no set-up of its own to begin.
 */
public final class SpacePermissionRoles implements RoleSource {

    private final SpaceGateway spaces;

    public SpacePermissionRoles(SpaceGateway spaces) {
        this.spaces = spaces;
    }

    @Override
    public Set<Role> rolesOf(Actor actor, SpaceRef space) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (actor.isVisitor()) {
            return roles;
        }
        boolean administers = spaces.mayAdminister(actor, space);
        if (administers) {
            roles.add(Role.COORDINATOR);
        }
        if (administers || spaces.mayCreatePages(actor, space)) {
            roles.add(Role.MEMBER);
        }
        return roles;
    }
}
