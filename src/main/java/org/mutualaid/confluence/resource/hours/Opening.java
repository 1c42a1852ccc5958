package org.mutualaid.confluence.resource.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Hours that come again every week, in the time of the space.
 *
 * @param weekdays in the order of the week, at least one
 * @param closes on the next day when it is before {@code opens}
 * @param from the first day on which this is true; empty for always
 * @param until the last such day
 */
public record Opening(
        List<DayOfWeek> weekdays,
        LocalTime opens,
        LocalTime closes,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    private static final String BLANK = " ";
    private static final String OPEN_END = "-";

    public Opening {
        weekdays = weekdays.stream().distinct().sorted().toList();
    }

    boolean isOver(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }

    static String key(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** One line that {@link #read} understands. */
    String line() {
        String days = weekdays.stream().map(DayOfWeek::name).collect(Collectors.joining(","));
        return String.join(BLANK, days, opens.toString(), closes.toString(),
                from.map(LocalDate::toString).orElse(OPEN_END), until.map(LocalDate::toString).orElse(OPEN_END));
    }

    static Opening read(String line) {
        String[] parts = line.split(BLANK);
        int next = 1;
        return new Opening(
                Arrays.stream(parts[0].split(",")).map(DayOfWeek::valueOf).toList(),
                LocalTime.parse(parts[next++]),
                LocalTime.parse(parts[next++]),
                day(parts[next++]),
                day(parts[next]));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(day -> !day.equals(OPEN_END)).map(LocalDate::parse);
    }
}
