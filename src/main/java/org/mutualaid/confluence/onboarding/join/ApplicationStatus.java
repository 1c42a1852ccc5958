package org.mutualaid.confluence.onboarding.join;

import java.util.Locale;

/** How a request to join stands. */
public enum ApplicationStatus {

    WAITING,

    ACCEPTED,

    DECLINED;

    /** The name in REST. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
