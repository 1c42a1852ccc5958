package org.mutualaid.confluence.roster.hours;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Time that somebody helped outside shifts.
 *
 * @param code such as {@code H-7K2Q}
 * @param revision counts changes from 1
 * @param person user key of whose time it is
 * @param what in their words
 * @param reason why it was put right; empty as long as it was not
 * @param taken whether it was taken back; it counts no more
 */
record HoursEntry(
        PublicCode code,
        long spaceId,
        int revision,
        String person,
        Instant start,
        Instant end,
        String what,
        Optional<String> reason,
        boolean taken) {

    HoursEntry corrected(Instant newStart, Instant newEnd, String newWhat, String why) {
        return new HoursEntry(
                code, spaceId, revision + 1, person, newStart, newEnd, newWhat, Optional.of(why), false);
    }

    HoursEntry takenBack(String why) {
        return new HoursEntry(code, spaceId, revision + 1, person, start, end, what, Optional.of(why), true);
    }
}
