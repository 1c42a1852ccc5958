package org.mutualaid.confluence.practice.action;

import java.util.Locale;

/** How far an action has come. */
public enum ActionStatus {

    OPEN,

    DONE,

    /** The group lets it go. */
    DROPPED;

    /** The name in REST. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
