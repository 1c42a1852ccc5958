package org.mutualaid.confluence.group.roles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says when the term of their role is over. */
public enum TermAnswer {

    /** They would go on for another term. The group decides. */
    GO_ON,

    /** They would like to hand it over. */
    HAND_OVER;

    /** The name in REST and in forms, such as {@code hand-over}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TermAnswer> of(String key) {
        return Arrays.stream(values()).filter(answer -> answer.key().equals(key)).findFirst();
    }
}
