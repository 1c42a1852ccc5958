package org.mutualaid.confluence.care.keeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long contacts and the notes of looks are kept.
 *
 * @param afterClosing how long a contact is kept once the last of its needs is closed
 * @param atMost how long a contact is kept whatever becomes of its needs
 * @param looks how long it is known who looked at a contact
 */
public record KeepingTimes(Duration afterClosing, Duration atMost, Duration looks) {

    public static final KeepingTimes USUAL =
            new KeepingTimes(Duration.ofDays(28), Duration.ofDays(180), Duration.ofDays(90));

    public KeepingTimes {
        if (afterClosing.isNegative() || atMost.isNegative() || looks.isNegative()) {
            throw new IllegalArgumentException("nothing is kept for less than no time");
        }
    }

    public static KeepingTimes usual() {
        return USUAL;
    }

    /** @param closed when the last of its needs was closed; empty while one is not */
    boolean isOver(Instant keptSince, Optional<Instant> closed, Instant now) {
        return !now.isBefore(keptSince.plus(atMost))
                || closed.filter(instant -> !now.isBefore(instant.plus(afterClosing))).isPresent();
    }
}
