package org.mutualaid.confluence.volunteer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When somebody usually has time, in the time zone of their space, and when they are away. It promises nothing.
 *
 * @param free in the order of the week
 * @param away in the order of the calendar
 */
public record Availability(List<Free> free, List<Away> away) {

    public static final Availability UNKNOWN = new Availability(List.of(), List.of());

    public Availability {
        free = free.stream().sorted().distinct().toList();
        away = away.stream().sorted().distinct().toList();
    }

    /** Whether they said at all when they have time. */
    public boolean isKnown() {
        return !free.isEmpty();
    }

    public boolean isAway(LocalDate day) {
        return away.stream().anyMatch(time -> time.covers(day));
    }

    /** Whether some of their usual time falls on a day, and they are not away. */
    public boolean isFreeOn(LocalDate day) {
        return !isAway(day) && free.stream().anyMatch(time -> time.day() == day.getDayOfWeek());
    }

    /**
     * Whether one stretch of their usual time covers all of a stretch of a day, and they are not away.
     *
     * @param until midnight stands for the end of the day
     */
    public boolean isFree(LocalDate day, LocalTime from, LocalTime until) {
        return !isAway(day)
                && free.stream().anyMatch(time -> time.day() == day.getDayOfWeek() && time.covers(from, until));
    }

    /**
     * A stretch of a weekday, every week.
     *
     * @param until after {@code from}; midnight stands for the end of the day
     */
    public record Free(DayOfWeek day, LocalTime from, LocalTime until) implements Comparable<Free> {

        public Free {
            if (end(until) <= from.toSecondOfDay()) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }

        boolean covers(LocalTime begin, LocalTime end) {
            return !begin.isBefore(from) && end(end) <= end(until);
        }

        @Override
        public int compareTo(Free other) {
            int byDay = day.compareTo(other.day);
            int byBegin = from.compareTo(other.from);
            return byDay != 0 ? byDay : byBegin != 0 ? byBegin : Integer.compare(end(until), end(other.until));
        }

        private static int end(LocalTime time) {
            return time.equals(LocalTime.MIDNIGHT) ? LocalTime.MAX.toSecondOfDay() + 1 : time.toSecondOfDay();
        }
    }

    /** Days on which somebody is away, the first and the last included. */
    public record Away(LocalDate from, LocalDate until) implements Comparable<Away> {

        public Away {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        @Override
        public int compareTo(Away other) {
            int byBegin = from.compareTo(other.from);
            return byBegin != 0 ? byBegin : until.compareTo(other.until);
        }
    }
}
