package org.mutualaid.confluence.resource.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people should know of an entry now. */
enum Mark {

    /** Some of it is to be used soon or is past its date. */
    SOON,

    /** No more is left than the group wants to keep. */
    LOW,

    /** Some of it is lent out. */
    LENT,

    /** Some of it should be back already. */
    LATE,

    /** Nobody looked for long. */
    STALE;

    /** The name in addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Mark> of(String key) {
        return Arrays.stream(values()).filter(mark -> mark.key().equals(key)).findFirst();
    }
}
