package org.mutualaid.confluence.offer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an offer stands. */
public enum OfferStatus {

    /** Can be asked for. */
    OPEN,

    /** The person needs a break from being asked. */
    PAUSED,

    /** Was for one time, and somebody has it now. */
    TAKEN_UP,

    /** Its last day has passed. */
    ENDED,

    /** Taken back by the person. */
    WITHDRAWN;

    /** The name in answers and links, such as {@code taken-up}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OfferStatus> of(String key) {
        return Arrays.stream(values()).filter(status -> status.key().equals(key)).findFirst();
    }

    public boolean isClosed() {
        return this == TAKEN_UP || this == ENDED || this == WITHDRAWN;
    }
}
