package org.mutualaid.confluence.handover;

import java.util.List;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;

/**
 * A role that is passed on.
 *
 * @param standing of the reader: a coordinator, or somebody who holds the role
 * @param holders user keys of those who hold the role now
 */
public record Handover(Standing standing, Role role, List<String> holders) {

    public Handover {
        holders = List.copyOf(holders);
    }
}
