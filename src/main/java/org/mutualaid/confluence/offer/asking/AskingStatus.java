package org.mutualaid.confluence.offer.asking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of asking somebody. */
public enum AskingStatus {

    /** No answer yet. */
    WAITING,
    YES,

    /** Not this time; no reason is asked for. */
    NOT_NOW,

    /** Whoever asked took it back. */
    TAKEN_BACK,

    /** What it was for was closed in the meantime. */
    NOT_NEEDED;

    /** The name in REST and in the history, such as {@code not-now}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads an answer that a person can give. */
    public static Optional<AskingStatus> answer(String key) {
        return Arrays.stream(values())
                .filter(status -> status == YES || status == NOT_NOW)
                .filter(status -> status.key().equals(key))
                .findFirst();
    }
}
