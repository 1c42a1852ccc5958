package org.mutualaid.confluence.group.roles;

import java.util.List;
import org.mutualaid.confluence.access.SpaceRef;

/** Who holds which role in a space, as of a revision. */
record RevisedRoles(SpaceRef space, int revision, List<RoleHolder> holders) {

    RevisedRoles {
        holders = List.copyOf(holders);
    }
}
