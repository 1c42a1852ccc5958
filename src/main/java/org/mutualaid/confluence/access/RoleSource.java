package org.mutualaid.confluence.access;

import java.util.Set;

/** Knows who holds which role in a space. */
public interface RoleSource {

    /** The roles of an actor; none for a visitor. */
    Set<Role> rolesOf(Actor actor, SpaceRef space);
}
