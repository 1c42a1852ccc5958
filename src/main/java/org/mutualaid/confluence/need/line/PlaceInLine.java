package org.mutualaid.confluence.need.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where a need stands in the line: by the instant until which it can wait, less what the group moves its area up.
 * That instant is the end of the day it is needed by, or the time it was asked plus the patience of its urgency. It
 * is fixed when the need is written, and changes only when the group agrees on another rule; so the order holds still
 * while time passes and is one scan of an index.
 *
 * @param boost by how much it is moved up; zero for most
 */
public record PlaceInLine(Instant deadline, Reason reason, Duration boost) {

    /** A place that no boost moved. */
    public PlaceInLine(Instant deadline, Reason reason) {
        this(deadline, reason, Duration.ZERO);
    }

    /** What the place was taken from, for the one line that explains it. */
    public enum Reason {
        NEEDED_BY,
        URGENCY
    }

    /** The place of a need with a date: it can wait until that day is over. */
    public static PlaceInLine neededBy(LocalDate date, ZoneId zone) {
        return new PlaceInLine(date.plusDays(1).atStartOfDay(zone).toInstant(), Reason.NEEDED_BY);
    }

    /** The place of a need without a date. */
    public static PlaceInLine urgent(Urgency urgency, Instant asked, OrderingRule rule) {
        return new PlaceInLine(asked.plus(rule.patienceOf(urgency)), Reason.URGENCY);
    }

    /** The instant by which the line is ordered. Whether a need is late says its deadline alone. */
    public Instant order() {
        return deadline.minus(boost);
    }

    public boolean isMovedUp() {
        return !boost.isZero();
    }

    PlaceInLine movedUpBy(Duration howMuch) {
        return new PlaceInLine(deadline, reason, howMuch);
    }
}
