package org.mutualaid.confluence.need;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where a need stands in the line: by the instant until which it can wait. That instant is the end of the day it is
 * needed by, or the time it was asked plus the patience of its urgency. It is fixed when the need is written, so the
 * order holds still while time passes and is one scan of an index.
 */
public record PlaceInLine(Instant deadline, Reason reason) {

    /** What the place was taken from, for the one line that explains it. */
    public enum Reason {
        NEEDED_BY,
        URGENCY
    }

    static PlaceInLine of(Ask ask, Instant asked, OrderingRule rule, ZoneId zone) {
        return ask.neededBy()
                .map(date -> new PlaceInLine(endOf(date, zone), Reason.NEEDED_BY))
                .orElseGet(() -> new PlaceInLine(asked.plus(rule.patienceOf(ask.urgency())), Reason.URGENCY));
    }

    private static Instant endOf(LocalDate date, ZoneId zone) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
