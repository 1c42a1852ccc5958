package org.mutualaid.confluence.need.call;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a try to reach somebody went. */
public enum CallResult {

    /** A message was left, or a letter sent. */
    TRIED,

    REACHED,

    NO_ANSWER;

    /** The name in REST and in forms, such as {@code no-answer}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CallResult> of(String key) {
        return Arrays.stream(values()).filter(result -> result.key().equals(key)).findFirst();
    }
}
