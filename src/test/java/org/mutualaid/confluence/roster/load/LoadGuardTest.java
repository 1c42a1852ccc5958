package org.mutualaid.confluence.roster.load;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** The boundary cases of each rule, one line each. In New York the clock goes forward on 8 March and back on 1 Nov. */
@RunWith(Parameterized.class)
public class LoadGuardTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LoadLimits NONE = new LoadLimits(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    private static final String FITS = "fits";

    private final LoadLimits limits;
    private final String expected;
    private final String more;
    private final List<String> others;

    public LoadGuardTest(String title, LoadLimits limits, String expected, String more, List<String> others) {
        this.limits = limits;
        this.expected = expected;
        this.more = more;
        this.others = others;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> cases() {
        return Stream.of(day(), rest(), week(), freeDay(), nights(), month()).flatMap(List::stream).toList();
    }

    private static List<Object[]> day() {
        LoadLimits ten = new LoadLimits(hours(10), Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty());
        return List.of(
                row("day: exactly at the cap", ten, FITS, "06-01 14:00 19:00", "06-01 08:00 13:00"),
                row("day: a minute over", ten, "DAY 600 601", "06-01 14:00 19:01", "06-01 08:00 13:00"),
                row("day: alone exactly at the cap", ten, FITS, "06-01 08:00 18:00"),
                row("day: alone a minute over", ten, "DAY 600 601", "06-01 08:00 18:01"),
                row("day: across midnight at the cap", ten, FITS, "06-01 20:00 01:00", "06-02 02:00 07:00"),
                row("day: across midnight a minute over", ten, "DAY 600 601", "06-01 20:00 01:01", "06-02 02:00 07:00"),
                row("day: a day later to the minute", ten, FITS, "06-02 08:00 14:00", "06-01 08:00 14:00"),
                row("day: a minute less than a day later", ten, FITS, "06-02 07:59 09:00", "06-01 08:00 16:00"),
                row("day: what passes into the window counts", ten, "DAY 600 660", "06-02 06:00 12:00",
                        "06-01 13:00 18:00"),
                row("day: one hour less passes in the night of spring", ten, FITS, "03-07 22:00 09:00"),
                row("day: one hour more passes in the night of autumn", ten, "DAY 600 660", "10-31 22:00 08:00"),
                row("day: a minute over on the night of spring", ten, "DAY 600 601", "03-07 22:00 09:01"),
                row("day: what overlaps by a minute counts twice", ten, "DAY 600 601", "06-01 12:59 18:00",
                        "06-01 08:00 13:00"),
                row("day: back to back", ten, FITS, "06-01 13:00 18:00", "06-01 08:00 13:00"),
                row("day: no limit", NONE, FITS, "06-01 00:00 23:59"));
    }

    private static List<Object[]> rest() {
        LoadLimits eleven = new LoadLimits(Optional.empty(), hours(11), Optional.empty(), Optional.empty(), false,
                Optional.empty());
        return List.of(
                row("rest: exactly eleven hours", eleven, FITS, "06-02 07:00 09:00", "06-01 18:00 20:00"),
                row("rest: a minute short", eleven, "REST 660 659", "06-02 06:59 09:00", "06-01 18:00 20:00"),
                row("rest: a minute short before another", eleven, "REST 660 659", "06-01 18:00 20:01",
                        "06-02 07:00 09:00"),
                row("rest: a pause within a day is none", eleven, FITS, "06-01 18:00 20:00", "06-01 09:00 12:00"),
                row("rest: after a shift across midnight", eleven, "REST 660 480", "06-02 14:00 16:00",
                        "06-01 22:00 06:00"),
                row("rest: long enough after one across midnight", eleven, FITS, "06-02 17:00 18:00",
                        "06-01 22:00 06:00"),
                row("rest: back to back across midnight is one stretch", eleven, FITS, "06-02 00:00 02:00",
                        "06-01 20:00 00:00"),
                row("rest: then the stretch needs its rest", eleven, "REST 660 420", "06-02 09:00 11:00",
                        "06-02 00:00 02:00", "06-01 20:00 00:00"),
                row("rest: overlapping by a minute is one stretch", eleven, FITS, "06-01 23:59 02:00",
                        "06-01 20:00 00:00"),
                row("rest: the night of spring is an hour shorter", eleven, "REST 660 600", "03-08 07:00 09:00",
                        "03-07 18:00 20:00"),
                row("rest: exactly eleven in the night of spring", eleven, FITS, "03-08 08:00 09:00",
                        "03-07 18:00 20:00"),
                row("rest: the night of autumn is an hour longer", eleven, FITS, "11-01 06:00 09:00",
                        "10-31 18:00 20:00"),
                row("rest: a minute short in the night of autumn", eleven, "REST 660 659", "11-01 05:59 09:00",
                        "10-31 18:00 20:00"),
                row("rest: others among themselves are not asked", eleven, FITS, "06-09 09:00 10:00",
                        "06-01 18:00 23:00", "06-02 06:00 07:00"));
    }

    private static List<Object[]> week() {
        LoadLimits twenty = new LoadLimits(Optional.empty(), Optional.empty(), hours(20), Optional.empty(), false,
                Optional.empty());
        return List.of(
                row("week: exactly at the cap", twenty, FITS, "06-05 08:00 13:00",
                        "06-01 08:00 13:00", "06-03 08:00 13:00", "06-04 08:00 13:00"),
                row("week: a minute over", twenty, "WEEK 1200 1201", "06-05 08:00 13:01",
                        "06-01 08:00 13:00", "06-03 08:00 13:00", "06-04 08:00 13:00"),
                row("week: seven days later to the minute", twenty, FITS, "06-08 08:00 18:00",
                        "06-01 08:00 18:00", "06-04 08:00 18:00"),
                row("week: a minute of the eighth day is in it", twenty, "WEEK 1200 1201", "06-08 07:59 18:00",
                        "06-01 08:00 18:00", "06-04 08:00 18:00"),
                row("week: it looks ahead too", twenty, "WEEK 1200 1260", "06-01 08:00 19:00", "06-05 08:00 18:00"),
                row("week: across midnight at its end", twenty, "WEEK 1200 1260", "06-07 20:00 06:00",
                        "06-01 08:00 19:00"),
                row("week: across spring its hours are those that pass", twenty, FITS, "03-07 22:00 09:00",
                        "03-04 08:00 18:00"),
                row("week: across autumn too", twenty, "WEEK 1200 1260", "10-31 22:00 08:00", "10-28 08:00 18:00"),
                row("week: back to back", twenty, FITS, "06-01 18:00 23:00", "06-01 08:00 18:00", "06-03 08:00 13:00"),
                row("week: overlapping by a minute", twenty, "WEEK 1200 1201", "06-01 17:59 23:00",
                        "06-01 08:00 18:00", "06-03 08:00 13:00"));
    }

    private static List<Object[]> freeDay() {
        LoadLimits free = new LoadLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true,
                Optional.empty());
        return List.of(
                row("free day: six days in a row", free, FITS, "06-06 09:00 10:00", days("06-%02d 09:00 10:00", 1, 5)),
                row("free day: the seventh", free, "FREE_DAY 6 7", "06-07 09:00 10:00",
                        days("06-%02d 09:00 10:00", 1, 6)),
                row("free day: closing the gap", free, "FREE_DAY 6 7", "06-04 09:00 10:00", "06-01 09:00 10:00",
                        "06-02 09:00 10:00", "06-03 09:00 10:00", "06-05 09:00 10:00", "06-06 09:00 10:00",
                        "06-07 09:00 10:00"),
                row("free day: a minute after midnight takes the day", free, "FREE_DAY 6 7", "06-06 20:00 00:01",
                        days("06-%02d 09:00 10:00", 1, 5)),
                row("free day: until midnight does not", free, FITS, "06-06 20:00 00:00",
                        days("06-%02d 09:00 10:00", 1, 5)),
                row("free day: across spring", free, "FREE_DAY 6 7", "03-11 09:00 10:00",
                        days("03-%02d 09:00 10:00", 5, 10)),
                row("free day: across autumn", free, "FREE_DAY 6 7", "11-02 09:00 10:00",
                        "10-27 09:00 10:00", "10-28 09:00 10:00", "10-29 09:00 10:00", "10-30 09:00 10:00",
                        "10-31 09:00 10:00", "11-01 09:00 10:00"),
                row("free day: back to back on the sixth day", free, FITS, "06-06 10:00 11:00",
                        days("06-%02d 09:00 10:00", 1, 6)),
                row("free day: back to back across midnight", free, "FREE_DAY 6 7", "06-07 00:00 01:00",
                        "06-06 20:00 00:00", "06-05 09:00 10:00", "06-04 09:00 10:00", "06-03 09:00 10:00",
                        "06-02 09:00 10:00", "06-01 09:00 10:00"),
                row("free day: overlapping by a minute on the sixth day", free, FITS, "06-06 09:59 11:00",
                        days("06-%02d 09:00 10:00", 1, 6)),
                row("free day: twice on a day counts once", free, FITS, "06-06 11:00 12:00",
                        "06-06 09:00 10:00", "06-05 09:00 10:00", "06-04 09:00 10:00"));
    }

    private static List<Object[]> nights() {
        LoadLimits two = new LoadLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.of(2));
        return List.of(
                row("nights: exactly at the cap", two, FITS, "06-08 22:00 02:00", "06-01 22:00 02:00"),
                row("nights: one over", two, "NIGHTS 2 3", "06-15 22:00 02:00", "06-01 22:00 02:00",
                        "06-08 22:00 02:00"),
                row("nights: until midnight is none", two, FITS, "06-15 20:00 00:00", "06-01 22:00 02:00",
                        "06-08 22:00 02:00"),
                row("nights: a minute after midnight is one", two, "NIGHTS 2 3", "06-15 20:00 00:01",
                        "06-01 22:00 02:00", "06-08 22:00 02:00"),
                row("nights: from five in the morning is none", two, FITS, "06-15 05:00 08:00", "06-01 22:00 02:00",
                        "06-08 22:00 02:00"),
                row("nights: a minute before five is one", two, "NIGHTS 2 3", "06-15 04:59 08:00",
                        "06-01 22:00 02:00", "06-08 22:00 02:00"),
                row("nights: 28 days later", two, FITS, "06-29 22:00 02:00", "06-01 22:00 02:00", "06-08 22:00 02:00"),
                row("nights: 27 days later", two, "NIGHTS 2 3", "06-28 22:00 02:00", "06-01 22:00 02:00",
                        "06-08 22:00 02:00"),
                row("nights: back to back in one night is one", two, FITS, "06-09 02:00 04:00", "06-08 22:00 02:00",
                        "06-01 22:00 02:00"),
                row("nights: overlapping by a minute in one night", two, FITS, "06-09 01:59 04:00",
                        "06-08 22:00 02:00", "06-01 22:00 02:00"),
                row("nights: the night of spring", two, "NIGHTS 2 3", "03-08 04:30 06:00", "03-01 22:00 02:00",
                        "03-05 22:00 02:00"),
                row("nights: the night of autumn", two, "NIGHTS 2 3", "10-31 22:00 01:30", "10-20 22:00 02:00",
                        "10-25 22:00 02:00"));
    }

    private static List<Object[]> month() {
        LoadLimits thirty = new LoadLimits(Optional.empty(), Optional.empty(), Optional.empty(), hours(30), false,
                Optional.empty());
        return List.of(
                row("month: exactly at the cap", thirty, FITS, "06-20 08:00 18:00", "06-01 08:00 18:00",
                        "06-10 08:00 18:00"),
                row("month: a minute over", thirty, "MONTH 1800 1801", "06-20 08:00 18:01", "06-01 08:00 18:00",
                        "06-10 08:00 18:00"),
                row("month: 28 days later to the minute", thirty, FITS, "06-29 08:00 18:00", "06-01 08:00 18:00",
                        "06-10 08:00 18:00", "06-20 08:00 18:00"),
                row("month: a minute of the 29th day is in it", thirty, "MONTH 1800 1801", "06-29 07:59 18:00",
                        "06-01 08:00 18:00", "06-10 08:00 18:00", "06-20 08:00 18:00"),
                row("month: across midnight", thirty, "MONTH 1800 1860", "06-20 20:00 07:00", "06-01 08:00 18:00",
                        "06-10 08:00 18:00"),
                row("month: across spring", thirty, FITS, "03-07 22:00 09:00", "03-01 08:00 18:00",
                        "03-20 08:00 18:00"),
                row("month: across autumn", thirty, "MONTH 1800 1860", "10-31 22:00 08:00", "10-20 08:00 18:00",
                        "11-05 08:00 18:00"),
                row("month: back to back", thirty, FITS, "06-20 18:00 20:00", "06-20 08:00 18:00",
                        "06-10 08:00 18:00", "06-01 08:00 16:00"),
                row("month: overlapping by a minute", thirty, "MONTH 1800 1801", "06-20 17:59 20:00",
                        "06-20 08:00 18:00", "06-10 08:00 18:00", "06-01 08:00 16:00"));
    }

    @Test
    public void judgesTheBoundaryAsAgreed() {
        String found = new LoadGuard(limits, ZONE).check(span(more), others.stream().map(LoadGuardTest::span).toList())
                .map(breach -> breach.rule() + " " + breach.limit() + " " + breach.reached())
                .orElse(FITS);
        assertEquals(expected, found);
    }

    private static Object[] row(String title, LoadLimits limits, String expected, String more, String... others) {
        return new Object[] {title, limits, expected, more, Arrays.asList(others)};
    }

    private static String[] days(String pattern, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(pattern::formatted).toArray(String[]::new);
    }

    private static Optional<Duration> hours(int hours) {
        return Optional.of(Duration.ofHours(hours));
    }

    /** Month and day, from when to when; an end that is not after the start is on the next day. */
    private static Span span(String text) {
        String[] parts = text.split(" ");
        LocalDateTime start = LocalDateTime.parse("2026-" + parts[0] + "T" + parts[1]);
        LocalDateTime end = LocalDateTime.parse("2026-" + parts[0] + "T" + parts[2]);
        LocalDateTime after = end.isAfter(start) ? end : end.plusDays(1);
        return new Span(start.atZone(ZONE).toInstant(), after.atZone(ZONE).toInstant());
    }
}
