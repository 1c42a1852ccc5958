package org.mutualaid.confluence.roster;

import java.time.Instant;

/**
 * A time that somebody has promised to a shift, or spent on it.
 *
 * @param shift code of the shift
 */
public record BusySpan(String shift, long spaceId, String person, Instant start, Instant end, SignupState state) {

    public boolean overlaps(Instant otherStart, Instant otherEnd) {
        return start.isBefore(otherEnd) && otherStart.isBefore(end);
    }
}
