package org.mutualaid.confluence.practice.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says who looked at a page again. */
public enum Verdict {

    STILL_RIGHT,

    /** The group works this way from now on. */
    ADOPT,

    RETIRE,

    /** Another page took its place. */
    SUPERSEDE,

    /** Takes up again what was put aside. */
    REOPEN;

    /** The name in REST, such as {@code still-right}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Verdict> of(String key) {
        return Arrays.stream(values()).filter(verdict -> verdict.key().equals(key)).findFirst();
    }
}
