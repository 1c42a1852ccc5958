package org.mutualaid.confluence.group.terms;

import java.util.Optional;
import org.mutualaid.confluence.access.Role;

/** Where it is kept what spaces say about their roles. */
public interface RoleCardStore {

    Optional<RoleCard> of(long spaceId, Role role);

    void put(RoleCard card);
}
