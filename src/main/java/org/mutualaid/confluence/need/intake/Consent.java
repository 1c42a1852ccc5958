package org.mutualaid.confluence.need.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody agreed that another asks for them. */
public enum Consent {
    SAID_SO,
    WROTE,
    ASKED_ME;

    /** The name in REST, in forms and in the history, such as {@code said-so}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Consent> of(String key) {
        return Arrays.stream(values()).filter(consent -> consent.key().equals(key)).findFirst();
    }
}
