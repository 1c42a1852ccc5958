package org.mutualaid.confluence.roster.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.mutualaid.confluence.recurrence.ClockTime;
import org.mutualaid.confluence.roster.ShiftPlan;

/**
 * A shift without its date: the same times on the clock of the group's zone, whatever the season.
 *
 * @param plan one shift of the pattern
 */
record Pattern(ShiftPlan plan, ZoneId zone) {

    LocalDate date() {
        return LocalDate.ofInstant(plan.start(), zone);
    }

    /** The shift on another date. */
    ShiftPlan on(LocalDate date) {
        Instant start = moved(plan.start(), date);
        Instant end = moved(plan.end(), date);
        // A night on which the clock is put forward can leave nothing of a very short shift.
        Instant after = end.isAfter(start) ? end : start.plus(plan.length());
        Duration longest = ShiftPlan.LONGEST;
        Instant within = Duration.between(start, after).compareTo(longest) > 0 ? start.plus(longest) : after;
        return new ShiftPlan(plan.title(), plan.place(), plan.area(), start, within, plan.positions(), plan.words(),
                new ShiftPlan.Opening(
                        plan.opening().opens().map(opens -> moved(opens, date)),
                        plan.opening().forAll().map(forAll -> moved(forAll, date))));
    }

    /** What the plan says of another shift of the pattern, on the date which that one has. */
    ShiftPlan onDateOf(ShiftPlan other) {
        return on(LocalDate.ofInstant(other.start(), zone));
    }

    private Instant moved(Instant instant, LocalDate date) {
        ZonedDateTime local = instant.atZone(zone);
        long days = ChronoUnit.DAYS.between(date(), local.toLocalDate());
        LocalTime time = local.toLocalTime();
        return new ClockTime(time, zone).on(date.plusDays(days));
    }
}
