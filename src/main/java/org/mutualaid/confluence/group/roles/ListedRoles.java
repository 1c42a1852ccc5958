package org.mutualaid.confluence.group.roles;

import java.util.EnumSet;
import java.util.Set;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.RoleSource;
import org.mutualaid.confluence.access.SpaceRef;

/** The roles that the space's permissions give, together with those the group's own list gives. */
public final class ListedRoles implements RoleSource {

    private final RoleSource permissions;
    private final RoleHolderStore holders;

    public ListedRoles(RoleSource permissions, RoleHolderStore holders) {
        this.permissions = permissions;
        this.holders = holders;
    }

    @Override
    public Set<Role> rolesOf(Actor actor, SpaceRef space) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(permissions.rolesOf(actor, space));
        actor.userKey().ifPresent(key -> roles.addAll(holders.of(space.id(), key)));
        return roles;
    }
}
