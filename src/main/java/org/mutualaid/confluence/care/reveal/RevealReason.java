package org.mutualaid.confluence.care.reveal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody opens a contact for. */
public enum RevealReason {
    AGREE_A_TIME,
    FIND_THE_DOOR,
    LATE_OR_OFF,
    OTHER;

    /** The name in REST and in forms, such as {@code agree-a-time}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<RevealReason> of(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key().equals(key)).findFirst();
    }
}
