package org.mutualaid.confluence.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time of day at a place. It stays what it is on the clock when the clocks change: five in the afternoon is five in
 * the afternoon in summer and in winter, and the instants between are an hour nearer or farther.
 *
 * <p>A time that a day does not have, because the clocks go forward over it, is later by as much as they go forward.
 * Of a time that a day has twice, because they go back, it is the first.
 */
public record ClockTime(LocalTime time, ZoneId zone) {

    /** The instant at which it is that time on that day. */
    public Instant on(LocalDate date) {
        return ZonedDateTime.of(date, time, zone).toInstant();
    }
}
