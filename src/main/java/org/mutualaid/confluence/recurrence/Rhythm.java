package org.mutualaid.confluence.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How dates follow each other. Periods are counted from the one the first date lies in; every interval-th has dates.
 */
public sealed interface Rhythm {

    int MOST_BETWEEN = 99;

    /** How many periods it goes on by, from 1 to {@link #MOST_BETWEEN}. */
    int interval();

    /**
     * All dates on or after a day, in order. The stream has no end.
     *
     * @param first the day from which the periods are counted; no date comes before it
     */
    Stream<LocalDate> dates(LocalDate first);

    /** Every so many days. */
    record Daily(int interval) implements Rhythm {

        public Daily {
            requireFew(interval);
        }

        @Override
        public Stream<LocalDate> dates(LocalDate first) {
            return Stream.iterate(0L, days -> days + interval).map(first::plusDays);
        }
    }

    /** On days of the week, every so many weeks. A week begins on Monday. */
    record Weekly(int interval, Set<DayOfWeek> weekdays) implements Rhythm {

        public Weekly {
            requireFew(interval);
            if (weekdays.isEmpty()) {
                throw new IllegalArgumentException("no day of the week");
            }
            weekdays = Set.copyOf(weekdays);
        }

        /** The days in their order. */
        public List<DayOfWeek> inOrder() {
            return List.copyOf(EnumSet.copyOf(weekdays));
        }

        @Override
        public Stream<LocalDate> dates(LocalDate first) {
            LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Stream.iterate(monday, week -> week.plusWeeks(interval))
                    .flatMap(week -> inOrder().stream().map(day -> week.plusDays(day.getValue() - 1L)))
                    .dropWhile(date -> date.isBefore(first));
        }
    }

    /** On a day of the month, every so many months; the last day where a month has fewer. */
    record MonthlyOnDay(int interval, int day) implements Rhythm {

        static final int MOST_DAYS = 31;

        public MonthlyOnDay {
            requireFew(interval);
            if (day < 1 || day > MOST_DAYS) {
                throw new IllegalArgumentException("no day of a month: " + day);
            }
        }

        @Override
        public Stream<LocalDate> dates(LocalDate first) {
            return months(first, interval)
                    .map(month -> month.atDay(Math.min(day, month.lengthOfMonth())))
                    .dropWhile(date -> date.isBefore(first));
        }
    }

    /**
     * Such as on the second Tuesday of a month, every so many months.
     *
     * @param which from 1 to {@link #MOST}, or {@link #LAST}
     */
    record MonthlyOnWeekday(int interval, int which, DayOfWeek weekday) implements Rhythm {

        /** The last one of a month, be it the fourth or the fifth. */
        public static final int LAST = -1;

        /** Every month has so many of each weekday. */
        public static final int MOST = 4;

        public MonthlyOnWeekday {
            requireFew(interval);
            if (which != LAST && (which < 1 || which > MOST)) {
                throw new IllegalArgumentException("not every month has this: " + which);
            }
        }

        @Override
        public Stream<LocalDate> dates(LocalDate first) {
            return months(first, interval)
                    .map(month -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday)))
                    .dropWhile(date -> date.isBefore(first));
        }
    }

    private static Stream<YearMonth> months(LocalDate first, int interval) {
        return Stream.iterate(YearMonth.from(first), month -> month.plus(interval, ChronoUnit.MONTHS));
    }

    private static void requireFew(int interval) {
        if (interval < 1 || interval > MOST_BETWEEN) {
            throw new IllegalArgumentException("not from 1 to " + MOST_BETWEEN + ": " + interval);
        }
    }
}
