package org.mutualaid.confluence.recurrence;

import static org.junit.Assert.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** Both clock changes of a year in three zones, one of them in the south, one that changes by half an hour. */
public class ClockTimeTest {

    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Test
    public void staysFiveInTheAfternoonThroughBothChangesInBerlin() {
        assertEquals(
                instants("2027-03-21T16:00:00Z", "2027-03-28T15:00:00Z", "2027-04-04T15:00:00Z"),
                sundays("Europe/Berlin", FIVE, "2027-03-21"));
        assertEquals(
                instants("2027-10-24T15:00:00Z", "2027-10-31T16:00:00Z", "2027-11-07T16:00:00Z"),
                sundays("Europe/Berlin", FIVE, "2027-10-24"));
    }

    @Test
    public void staysFiveInTheAfternoonThroughBothChangesInNewYork() {
        assertEquals(
                instants("2027-03-07T22:00:00Z", "2027-03-14T21:00:00Z", "2027-03-21T21:00:00Z"),
                sundays("America/New_York", FIVE, "2027-03-07"));
        assertEquals(
                instants("2027-10-31T21:00:00Z", "2027-11-07T22:00:00Z", "2027-11-14T22:00:00Z"),
                sundays("America/New_York", FIVE, "2027-10-31"));
    }

    @Test
    public void staysFiveInTheAfternoonThroughBothChangesOnLordHoweIsland() {
        assertEquals(
                instants("2027-03-28T06:00:00Z", "2027-04-04T06:30:00Z", "2027-04-11T06:30:00Z"),
                sundays("Australia/Lord_Howe", FIVE, "2027-03-28"));
        assertEquals(
                instants("2027-09-26T06:30:00Z", "2027-10-03T06:00:00Z", "2027-10-10T06:00:00Z"),
                sundays("Australia/Lord_Howe", FIVE, "2027-09-26"));
    }

    @Test
    public void isLaterByTheChangeWhereTheClockSkipsTheTime() {
        assertEquals(instants("2027-03-28T01:30:00Z"), on("Europe/Berlin", "02:30", "2027-03-28"));
        assertEquals(instants("2027-03-14T07:30:00Z"), on("America/New_York", "02:30", "2027-03-14"));
        assertEquals(instants("2027-10-02T15:45:00Z"), on("Australia/Lord_Howe", "02:15", "2027-10-03"));
    }

    @Test
    public void isTheFirstOfTwoWhereTheClockShowsTheTimeTwice() {
        assertEquals(instants("2027-10-31T00:30:00Z"), on("Europe/Berlin", "02:30", "2027-10-31"));
        assertEquals(instants("2027-11-07T05:30:00Z"), on("America/New_York", "01:30", "2027-11-07"));
        assertEquals(instants("2027-04-03T14:45:00Z"), on("Australia/Lord_Howe", "01:45", "2027-04-04"));
    }

    private static List<Instant> sundays(String zone, LocalTime time, String first) {
        ClockTime clock = new ClockTime(time, ZoneId.of(zone));
        return new Recurrence(LocalDate.parse(first), new Rhythm.Weekly(1, Set.of(DayOfWeek.SUNDAY)), Ending.after(3))
                .dates().map(clock::on).toList();
    }

    private static List<Instant> on(String zone, String time, String date) {
        return List.of(new ClockTime(LocalTime.parse(time), ZoneId.of(zone)).on(LocalDate.parse(date)));
    }

    private static List<Instant> instants(String... instants) {
        return Stream.of(instants).map(Instant::parse).toList();
    }
}
