package org.mutualaid.confluence.access;

import java.util.Optional;
import org.mutualaid.confluence.problem.NotFound;

/** The door of every service: lets an actor into a space, or makes the space look as if it did not exist. */
public final class AccessPolicy {

    private final SpaceGateway spaces;
    private final RoleSource roles;

    public AccessPolicy(SpaceGateway spaces, RoleSource roles) {
        this.spaces = spaces;
        this.roles = roles;
    }

    /** @throws NotFound if there is no such space or the actor may not view it */
    public Standing enter(Actor actor, String spaceKey) {
        return enter(actor, spaces.byKey(spaceKey));
    }

    /** As {@link #enter(Actor, String)}, for a record that knows the id of its space. */
    public Standing enter(Actor actor, long spaceId) {
        return enter(actor, spaces.byId(spaceId));
    }

    /** Whether somebody is in the group of a space. Who may not even view it is not. */
    public boolean isMember(String userKey, SpaceRef space) {
        Actor person = Actor.user(userKey);
        return spaces.mayView(person, space) && new Standing(person, space, roles.rolesOf(person, space)).isMember();
    }

    private Standing enter(Actor actor, Optional<SpaceRef> found) {
        SpaceRef space = found.filter(candidate -> spaces.mayView(actor, candidate)).orElseThrow(NotFound::new);
        return new Standing(actor, space, roles.rolesOf(actor, space));
    }
}
