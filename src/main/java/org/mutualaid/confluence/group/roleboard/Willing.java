package org.mutualaid.confluence.group.roleboard;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.confluence.access.Role;

/**
 * A member's word that they could take on a role.
 *
 * @param notNow when a coordinator answered that it does not fit now; empty while it waits
 */
record Willing(long spaceId, Role role, String userKey, Instant said, Optional<Instant> notNow) {

    boolean isWaiting() {
        return notNow.isEmpty();
    }

    Willing notNow(Instant when) {
        return new Willing(spaceId, role, userKey, said, Optional.of(when));
    }
}
