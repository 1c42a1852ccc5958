package org.mutualaid.confluence.offer;

import java.util.Locale;

/** What can happen to an offer; the short codes of its history. */
public enum OfferAction {
    POSTED,
    EDITED,
    PAUSED,

    /** It can be asked for again. */
    RESUMED,

    /** The person said yes to somebody who asked. */
    TAKEN_UP,

    /** Its last day had passed, so the app closed it. */
    ENDED,
    WITHDRAWN;

    /** The name in the history, such as {@code taken-up}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
