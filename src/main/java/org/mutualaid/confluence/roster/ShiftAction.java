package org.mutualaid.confluence.roster;

import java.util.Locale;

/** What can happen to a shift; its key is the action of the line of history. */
public enum ShiftAction {

    PLANNED, EDITED, CALLED_OFF, JOINED, CONFIRMED, LEFT, LEFT_LATE, OFFERED, HANDED_OVER, ATTENDED, MISSED, CORRECTED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
