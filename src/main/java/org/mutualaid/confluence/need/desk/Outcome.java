package org.mutualaid.confluence.need.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says became of a need. */
public enum Outcome {
    MET,
    COULD_NOT_MEET,
    HOLD,
    WITHDRAW,
    REOPEN;

    /** The name in REST and in forms, such as {@code could-not-meet}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Outcome> of(String key) {
        return Arrays.stream(values()).filter(outcome -> outcome.key().equals(key)).findFirst();
    }
}
