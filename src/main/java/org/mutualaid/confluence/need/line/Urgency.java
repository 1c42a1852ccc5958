package org.mutualaid.confluence.need.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon something is needed, in the words of who asks. */
public enum Urgency {
    TODAY,
    DAYS,
    WEEK,
    ANYTIME;

    /** The name in answers and links, such as {@code today}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Urgency> of(String key) {
        return Arrays.stream(values()).filter(urgency -> urgency.key().equals(key)).findFirst();
    }
}
