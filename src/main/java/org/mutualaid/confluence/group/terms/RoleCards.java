package org.mutualaid.confluence.group.terms;

import org.mutualaid.confluence.access.Role;

/** What spaces say about their roles, for other features. */
public final class RoleCards {

    private final RoleCardStore store;

    public RoleCards(RoleCardStore store) {
        this.store = store;
    }

    /** What a space says about a role; blank where it said nothing. One statement. */
    public RoleCard of(long spaceId, Role role) {
        return store.of(spaceId, role).orElseGet(() -> RoleCard.blank(spaceId, role));
    }
}
