package org.mutualaid.confluence.recurrence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.Test;

public class RuleTextTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-27");
    private static final int RULES = 3000;
    private static final int DATES = 30;

    @Test
    public void writesWhatCalendarsRead() {
        assertEquals("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=MO;COUNT=10", RuleText.of(new Recurrence(
                FIRST, new Rhythm.Weekly(2, Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY)), Ending.after(10))));
        assertEquals("FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270331", RuleText.of(new Recurrence(
                FIRST, new Rhythm.MonthlyOnDay(1, 31), Ending.on(LocalDate.parse("2027-03-31")))));
        assertEquals("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", RuleText.of(new Recurrence(
                FIRST, new Rhythm.MonthlyOnDay(1, 30), Ending.NEVER)));
        assertEquals("FREQ=MONTHLY;BYDAY=-1TU", RuleText.of(new Recurrence(
                FIRST, new Rhythm.MonthlyOnWeekday(1, -1, DayOfWeek.TUESDAY), Ending.NEVER)));
    }

    @Test
    public void readsNothingElse() {
        assertThrows(IllegalArgumentException.class, () -> RuleText.read(FIRST, "FREQ=YEARLY", Set.of()));
        assertThrows(IllegalArgumentException.class, () -> RuleText.read(FIRST, "", Set.of()));
        assertThrows(IllegalArgumentException.class, () -> RuleText.read(FIRST, "FREQ=WEEKLY;BYDAY=XX", Set.of()));
    }

    /** Every rule reads back as it was, and a library for calendars finds the same dates in its text. */
    @Test
    public void anotherImplementationFindsTheSameDates() throws InvalidRecurrenceRuleException {
        Random random = new Random(20261125);
        for (int number = 0; number < RULES; number++) {
            Recurrence rule = new Recurrence(
                    LocalDate.ofEpochDay(20000 + random.nextInt(5000)), rhythm(random), ending(random));
            String text = RuleText.of(rule);

            assertEquals(text, rule, RuleText.read(rule.first(), text, Set.of()));
            assertEquals(rule.first() + " " + text, theirs(rule, text), rule.dates().limit(DATES).toList());
        }
    }

    private static List<LocalDate> theirs(Recurrence rule, String text) throws InvalidRecurrenceRuleException {
        LocalDate start = rule.rhythm().dates(rule.first()).findFirst().orElseThrow();
        RecurrenceRuleIterator dates = new RecurrenceRule(text).iterator(
                new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
        List<LocalDate> found = new ArrayList<>();
        while (dates.hasNext() && found.size() < DATES) {
            DateTime date = dates.nextDateTime();
            found.add(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth()));
        }
        return found;
    }

    private static Rhythm rhythm(Random random) {
        int interval = 1 + random.nextInt(random.nextBoolean() ? 1 : 13);
        DayOfWeek some = DayOfWeek.of(1 + random.nextInt(7));
        return switch (random.nextInt(4)) {
            case 0 -> new Rhythm.Daily(interval);
            case 1 -> {
                Set<DayOfWeek> days = new TreeSet<>(Set.of(some));
                random.ints(random.nextInt(4), 1, 8).forEach(day -> days.add(DayOfWeek.of(day)));
                yield new Rhythm.Weekly(interval, days);
            }
            case 2 -> new Rhythm.MonthlyOnDay(interval, 1 + random.nextInt(31));
            default -> new Rhythm.MonthlyOnWeekday(
                    interval, random.nextInt(5) == 0 ? -1 : 1 + random.nextInt(4), some);
        };
    }

    private static Ending ending(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Ending.after(1 + random.nextInt(40));
            case 1 -> Ending.on(LocalDate.ofEpochDay(26000 + random.nextInt(2000)));
            default -> Ending.NEVER;
        };
    }
}
