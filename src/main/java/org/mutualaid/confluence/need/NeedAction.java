package org.mutualaid.confluence.need;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen to a need; the short codes of its history. */
public enum NeedAction {
    POSTED,
    CLAIMED,
    RELEASED,

    /** A helper said that they need longer. */
    KEPT,

    /** A promise passed from one person to another. */
    HANDED_OVER,

    /** Nothing was heard of a promise, so the app put it back on the board. */
    LAPSED,
    PARTLY_MET,
    MET,
    COULD_NOT_MEET,
    HELD,
    WITHDRAWN,
    REOPENED,
    PLACED,

    /** It was asked twice and goes on as the other one. */
    MERGED,

    /** What was asked twice goes on here, with what was promised for it. */
    TOOK_OVER,

    /** It was several things, each of which goes on with a code of its own. */
    SPLIT,

    /** It was written down as a part of another. */
    SPLIT_OFF;

    /** The name in the history and in answers, such as {@code partly-met}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NeedAction> of(String key) {
        return Arrays.stream(values()).filter(action -> action.key().equals(key)).findFirst();
    }
}
