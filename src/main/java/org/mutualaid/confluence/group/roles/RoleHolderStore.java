package org.mutualaid.confluence.group.roles;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mutualaid.confluence.access.Role;

/** Where the holders of roles are kept. Called inside the transaction of a use case. */
public interface RoleHolderStore {

    /** Who holds what in a space now, who came first first. */
    List<RoleHolder> of(long spaceId);

    /** What one person holds in a space now. */
    Set<Role> of(long spaceId, String userKey);

    void begin(long spaceId, RoleHolder holder);

    /** Keeps another term or answer of somebody who holds a role. */
    void change(long spaceId, RoleHolder holder);

    /** Ends a time in a role; what was stays known. */
    void end(long spaceId, RoleHolder holder, Instant when);
}
