package org.mutualaid.confluence.roster.series;

import java.time.LocalDate;
import org.mutualaid.confluence.recurrence.Ending;
import org.mutualaid.confluence.recurrence.Recurrence;

/** The rest of a rule from one of its dates on. */
final class Continued {

    private Continued() {
    }

    static Recurrence from(Recurrence rule, LocalDate date) {
        long before = rule.dates().takeWhile(day -> day.isBefore(date)).count()
                + rule.leftOut().stream().filter(day -> day.isBefore(date)).count();
        Ending ending = new Ending(
                rule.ending().until(),
                rule.ending().count().map(count -> Math.max(1, count - (int) before)));
        return new Recurrence(date, rule.rhythm(), ending, rule.leftOut());
    }
}
