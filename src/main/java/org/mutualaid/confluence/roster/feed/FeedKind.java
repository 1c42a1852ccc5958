package org.mutualaid.confluence.roster.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a calendar link shows. */
enum FeedKind {

    /** The shifts that somebody signed up for. */
    MINE,

    /** All shifts of the space with how many come, and no name. */
    TEAM;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FeedKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
