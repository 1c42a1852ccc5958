package org.mutualaid.confluence.need.line;

import java.time.Instant;

/**
 * The three parts of a whole board: the line, then what is on hold, then what is closed. Each owns a stretch of one
 * ascending number, so that every list of a board is one range of one index.
 */
public enum BoardStretch {

    /** By deadline. */
    IN_LINE,

    /** By the deadline it had in the line. */
    ON_HOLD,

    /** By when it was closed, the latest first. */
    CLOSED;

    /** In milliseconds; half of it is some 15,000 years to either side of 1970. */
    private static final long LENGTH = 1_000_000_000_000_000L;

    /** The number of what stands in this stretch by an instant. */
    public long placeOf(Instant instant) {
        long millis = instant.toEpochMilli();
        return ordinal() * LENGTH + (this == CLOSED ? -millis : millis);
    }

    /** The lowest number of the stretch. */
    public long from() {
        return ordinal() * LENGTH - LENGTH / 2;
    }

    /** The number at which the next stretch begins. */
    public long until() {
        return from() + LENGTH;
    }
}
