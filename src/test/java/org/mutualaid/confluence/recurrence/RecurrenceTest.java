package org.mutualaid.confluence.recurrence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

public class RecurrenceTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

    @Test
    public void comesOnMondaysWednesdaysAndFridays() {
        Rhythm rhythm = new Rhythm.Weekly(1, Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));

        assertEquals(days("2026-11-27", "2026-11-30", "2026-12-02", "2026-12-04"), first(4, FRIDAY, rhythm));
    }

    @Test
    public void countsWeeksFromTheMondayBeforeTheFirstDay() {
        Rhythm rhythm = new Rhythm.Weekly(2, Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));

        assertEquals(days("2026-11-29", "2026-12-07", "2026-12-13", "2026-12-21"), first(4, FRIDAY, rhythm));
    }

    @Test
    public void takesTheLastDayOfAShorterMonthForThe31st() {
        Rhythm rhythm = new Rhythm.MonthlyOnDay(1, 31);

        assertEquals(
                days("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"),
                first(5, LocalDate.parse("2027-01-01"), rhythm));
    }

    @Test
    public void keepsToThe30thAfterFebruary() {
        Rhythm rhythm = new Rhythm.MonthlyOnDay(1, 30);

        assertEquals(
                days("2028-01-30", "2028-02-29", "2028-03-30", "2028-04-30"),
                first(4, LocalDate.parse("2028-01-05"), rhythm));
    }

    @Test
    public void comesOnALeapDayWhereThereIsOneAndOnTheDayBeforeElsewhere() {
        Rhythm yearly = new Rhythm.MonthlyOnDay(12, 29);

        assertEquals(
                days("2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"),
                first(5, LocalDate.parse("2028-02-29"), yearly));
        assertEquals(days("2028-02-28", "2028-02-29", "2028-03-01"),
                first(3, LocalDate.parse("2028-02-28"), new Rhythm.Daily(1)));
    }

    @Test
    public void comesOnTheSecondAndOnTheLastTuesdayOfAMonth() {
        assertEquals(
                days("2026-12-08", "2027-01-12", "2027-02-09"),
                first(3, FRIDAY, new Rhythm.MonthlyOnWeekday(1, 2, DayOfWeek.TUESDAY)));
        assertEquals(
                days("2026-12-29", "2027-02-23"),
                first(2, LocalDate.parse("2026-12-01"), new Rhythm.MonthlyOnWeekday(2, -1, DayOfWeek.TUESDAY)));
    }

    @Test
    public void endsOnItsLastDayOrAfterItsNumber() {
        Rhythm weekly = new Rhythm.Weekly(1, Set.of(DayOfWeek.FRIDAY));

        assertEquals(days("2026-11-27", "2026-12-04"),
                new Recurrence(FRIDAY, weekly, Ending.on(LocalDate.parse("2026-12-10"))).dates().toList());
        assertEquals(days("2026-11-27", "2026-12-04", "2026-12-11"),
                new Recurrence(FRIDAY, weekly, Ending.after(3)).dates().toList());
    }

    @Test
    public void countsWhatIsLeftOut() {
        Recurrence thrice = new Recurrence(
                FRIDAY, new Rhythm.Weekly(1, Set.of(DayOfWeek.FRIDAY)), Ending.after(3));

        Recurrence skipping = thrice.without(LocalDate.parse("2026-12-04"));

        assertEquals(days("2026-11-27", "2026-12-11"), skipping.dates().toList());
        assertFalse(skipping.comesOn(LocalDate.parse("2026-12-04")));
        assertTrue(skipping.comesOn(LocalDate.parse("2026-12-11")));
        assertEquals(Optional.of(LocalDate.parse("2026-12-11")), skipping.nextFrom(LocalDate.parse("2026-11-28")));
        assertEquals(Optional.empty(), skipping.nextFrom(LocalDate.parse("2026-12-12")));
        assertEquals(days("2026-12-11"),
                skipping.between(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-11")));
    }

    @Test
    public void endsBeforeADayWithoutMovingAnyOther() {
        Recurrence thrice = new Recurrence(
                FRIDAY, new Rhythm.Weekly(1, Set.of(DayOfWeek.FRIDAY)), Ending.after(3));

        assertEquals(days("2026-11-27", "2026-12-04"),
                thrice.endingBefore(LocalDate.parse("2026-12-11")).dates().toList());
        assertEquals(thrice, thrice.endingBefore(LocalDate.parse("2026-12-12")));
        assertEquals(List.of(), thrice.endingBefore(FRIDAY).dates().toList());
    }

    @Test
    public void refusesRhythmsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new Rhythm.Daily(0));
        assertThrows(IllegalArgumentException.class, () -> new Rhythm.Weekly(1, Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new Rhythm.MonthlyOnDay(1, 32));
        assertThrows(IllegalArgumentException.class, () -> new Rhythm.MonthlyOnWeekday(1, 5, DayOfWeek.FRIDAY));
        assertThrows(IllegalArgumentException.class, () -> new Ending(Optional.of(FRIDAY), Optional.of(1)));
        assertThrows(IllegalArgumentException.class, () -> Ending.after(0));
    }

    private static List<LocalDate> first(int many, LocalDate first, Rhythm rhythm) {
        return new Recurrence(first, rhythm, Ending.NEVER).dates().limit(many).toList();
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
