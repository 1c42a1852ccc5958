package org.mutualaid.confluence.offer;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * On which days of the week and at which times of the day somebody is free.
 *
 * @param times sorted by day, then by part of the day; empty where it was not said, which means to be agreed
 */
public record FreeTimes(List<Time> times) {

    /** Not said; to be agreed each time. */
    public static final FreeTimes OPEN = new FreeTimes(List.of());

    public FreeTimes {
        times = List.copyOf(new TreeSet<>(times));
    }

    public static FreeTimes of(Collection<Time> times) {
        return new FreeTimes(List.copyOf(times));
    }

    public boolean isOpen() {
        return times.isEmpty();
    }

    /** The days with at least one free time. */
    public Set<DayOfWeek> days() {
        return times.stream().map(Time::day).collect(
                Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** The free parts of one day, from morning to evening. */
    public List<Part> on(DayOfWeek day) {
        return times.stream().filter(time -> time.day() == day).map(Time::part).toList();
    }

    /** A part of a day. Hours are for people to agree on. */
    public enum Part {
        MORNING,
        AFTERNOON,
        EVENING;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One part of one day of the week. */
    public record Time(DayOfWeek day, Part part) implements Comparable<Time> {

        /** The name in REST and in forms, such as {@code fri-evening}. */
        public String key() {
            return key(day) + "-" + part.key();
        }

        /** The short name of a day, such as {@code fri}. */
        public static String key(DayOfWeek day) {
            return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
        }

        /** Reads the short name of a day. */
        public static Optional<DayOfWeek> day(String key) {
            return Arrays.stream(DayOfWeek.values()).filter(day -> key(day).equals(key)).findFirst();
        }

        /** Reads {@code fri-evening}; empty if it is no such time. */
        public static Optional<Time> of(String key) {
            return Arrays.stream(DayOfWeek.values())
                    .flatMap(day -> Arrays.stream(Part.values()).map(part -> new Time(day, part)))
                    .filter(time -> time.key().equals(key))
                    .findFirst();
        }

        @Override
        public int compareTo(Time other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : part.compareTo(other.part);
        }
    }
}
