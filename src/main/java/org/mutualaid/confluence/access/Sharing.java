package org.mutualaid.confluence.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the one who asked lets the details and the contact go. Whoever wrote it down reads the details too, and a
 * coordinator does in order to place the need.
 */
public enum Sharing {

    /** Only people who promised to help, for as long as their promise stands. */
    HELPER,

    /** Those, and the coordinators. */
    TEAM,

    /** Every member of the group. */
    MEMBERS;

    /** The name in REST and in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sharing> of(String key) {
        return Arrays.stream(values()).filter(sharing -> sharing.key().equals(key)).findFirst();
    }
}
