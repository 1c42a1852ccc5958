package org.mutualaid.confluence.care.term;

import java.time.Duration;

/**
 * How long contacts and the notes of looks are kept.
 *
 * @param afterClosing how long a contact is kept once the last of its needs is closed
 * @param atMost how long a contact is kept whatever becomes of its needs
 * @param looks how long it is known who looked at a contact
 */
public record KeepingTimes(Duration afterClosing, Duration atMost, Duration looks) {

    /** What holds until a group agrees on something else. */
    public static final KeepingTimes USUAL =
            new KeepingTimes(Duration.ofDays(28), Duration.ofDays(180), Duration.ofDays(90));

    public KeepingTimes {
        if (afterClosing.isNegative() || atMost.isNegative() || looks.isNegative()) {
            throw new IllegalArgumentException("nothing is kept for less than no time");
        }
    }
}
