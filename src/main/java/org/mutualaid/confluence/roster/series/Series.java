package org.mutualaid.confluence.roster.series;

import java.time.LocalDate;
import java.util.List;
import org.mutualaid.confluence.recurrence.Recurrence;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Shifts that come again.
 *
 * @param code such as {@code R-7K2Q}
 * @param revision counts changes from 1
 * @param author user key of who planned it
 * @param madeUntil the last day up to which its shifts were made
 */
record Series(
        PublicCode code,
        long spaceId,
        int revision,
        String author,
        Pattern pattern,
        Recurrence rule,
        LocalDate madeUntil) {

    /** How many weeks ahead shifts are made. */
    static final int WEEKS_AHEAD = 5;

    /** The dates of shifts that are to be made up to a day. */
    List<LocalDate> due(LocalDate until) {
        return until.isAfter(madeUntil) ? rule.between(madeUntil.plusDays(1), until) : List.of();
    }

    /** Whether no shift comes after what was made. */
    boolean isOver() {
        return rule.nextFrom(madeUntil.plusDays(1)).isEmpty();
    }

    Series made(LocalDate until) {
        return new Series(code, spaceId, revision + 1, author, pattern, rule, until);
    }

    Series with(Pattern other) {
        return new Series(code, spaceId, revision + 1, author, other, rule, madeUntil);
    }

    Series with(Recurrence other) {
        return new Series(code, spaceId, revision + 1, author, pattern, other, madeUntil);
    }
}
