package org.mutualaid.confluence.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a practice has come; in the order in which they are listed. */
public enum PracticeStatus {

    /** The group works this way. */
    IN_USE,

    /** Somebody else than its author read it and found it right. */
    REVIEWED,

    DRAFT,

    /** Another page took its place. */
    SUPERSEDED,

    /** Kept for memory, no longer done. */
    RETIRED;

    /** The name in REST and in links, such as {@code in-use}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PracticeStatus> of(String key) {
        return Arrays.stream(values()).filter(status -> status.key().equals(key)).findFirst();
    }

    /** Whether it is of use to somebody now. */
    public boolean isCurrent() {
        return this == IN_USE || this == REVIEWED || this == DRAFT;
    }
}
