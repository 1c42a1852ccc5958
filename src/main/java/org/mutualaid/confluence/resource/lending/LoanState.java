package org.mutualaid.confluence.resource.lending;

import java.util.Locale;

/** How far a loan is. */
public enum LoanState {

    /** Somebody would like to have it next. */
    WAITING,

    OUT,

    BACK,

    /** Somebody no longer waits. */
    LEFT;

    /** The name in REST and in the history. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
