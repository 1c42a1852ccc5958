package org.mutualaid.confluence.roster.series;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which shifts of a series a change is for. */
enum Scope {

    /** This one. */
    THIS,

    /** This one and those that come after it. */
    FOLLOWING,

    /** All that have not begun. */
    ALL;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Scope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }
}
