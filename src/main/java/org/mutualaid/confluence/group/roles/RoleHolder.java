package org.mutualaid.confluence.group.roles;

import java.time.Instant;
import org.mutualaid.confluence.access.Role;

/** Somebody who holds a role now. */
record RoleHolder(String userKey, Role role, Instant since) {

    boolean holds(String person, Role which) {
        return userKey.equals(person) && role == which;
    }
}
