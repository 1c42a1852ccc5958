package org.mutualaid.confluence.access;

import java.util.Optional;

/**
 * Who is asking: a Confluence user, or a visitor who is not logged in.
 *
 * @param userKey the key Confluence keeps for a user through renames; empty for a visitor
 */
public record Actor(Optional<String> userKey) {

    public static final Actor VISITOR = new Actor(Optional.empty());

    /** The app itself, when it does what its rules foresee. Nobody, so it may do as little as a visitor. */
    public static final Actor APP = new Actor(Optional.empty());

    public static Actor user(String userKey) {
        return new Actor(Optional.of(userKey));
    }

    public boolean isVisitor() {
        return userKey.isEmpty();
    }

    public boolean is(String otherKey) {
        return userKey.filter(otherKey::equals).isPresent();
    }
}
