package org.mutualaid.confluence.resource;

import java.util.Locale;

/** What can happen to an entry. */
public enum ResourceAction {

    ADDED,

    CHANGED,

    /** Somebody said that it is still true. */
    VERIFIED,

    /** The group no longer has it. */
    RETIRED,

    BROUGHT_BACK;

    /** The name in the history. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
