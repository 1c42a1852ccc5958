package org.mutualaid.confluence.resource.fund;

import java.util.Locale;

/** How far a request for money is. */
enum RequestState {

    ASKED,

    /** As many approved as the group agreed on. */
    APPROVED,

    PAID,

    /** Paid, and a receipt was noted. */
    RECEIPTED,

    DECLINED;

    /** The name in REST and in the history. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
