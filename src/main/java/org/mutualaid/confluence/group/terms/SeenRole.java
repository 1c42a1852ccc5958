package org.mutualaid.confluence.group.terms;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.roles.RoleHolder;

/** A role of a space as a member looks at it, with who holds it now. */
record SeenRole(Standing standing, RoleCard card, List<RoleHolder> holders) {

    /** The reader's own time in the role. */
    Optional<RoleHolder> own() {
        return holders.stream().filter(holder -> standing.actor().is(holder.userKey())).findFirst();
    }
}
