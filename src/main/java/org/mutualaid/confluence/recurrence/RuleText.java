package org.mutualaid.confluence.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A rhythm and its end as the value of an RRULE of RFC 5545, such as {@code FREQ=WEEKLY;BYDAY=MO,FR;COUNT=10}. It
 * writes and reads only what a {@link Rhythm} can be. The last days of a month are written so that any reader of
 * calendars takes the last day of a shorter month too.
 */
public final class RuleText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int EVERY_MONTH_HAS = 28;
    private static final int CODE = 2;

    private RuleText() {
    }

    public static String of(Recurrence recurrence) {
        Map<String, String> parts = new LinkedHashMap<>();
        Rhythm rhythm = recurrence.rhythm();
        parts.put("FREQ", rhythm instanceof Rhythm.Daily ? "DAILY"
                : rhythm instanceof Rhythm.Weekly ? "WEEKLY" : "MONTHLY");
        if (rhythm.interval() > 1) {
            parts.put("INTERVAL", Integer.toString(rhythm.interval()));
        }
        if (rhythm instanceof Rhythm.Weekly weekly) {
            parts.put("BYDAY", weekly.inOrder().stream().map(RuleText::code).collect(Collectors.joining(",")));
            parts.put("WKST", "MO");
        } else if (rhythm instanceof Rhythm.MonthlyOnDay monthly) {
            putDay(parts, monthly.day());
        } else if (rhythm instanceof Rhythm.MonthlyOnWeekday monthly) {
            parts.put("BYDAY", monthly.which() + code(monthly.weekday()));
        }
        recurrence.ending().until().ifPresent(last -> parts.put("UNTIL", DATE.format(last)));
        recurrence.ending().count().ifPresent(count -> parts.put("COUNT", count.toString()));
        return parts.entrySet().stream().map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    /** @throws IllegalArgumentException if it is not a text that was written here */
    public static Recurrence read(LocalDate first, String rule, Set<LocalDate> leftOut) {
        Map<String, String> parts = Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part.length > 1 ? part[1] : ""));
        Ending ending = new Ending(
                Optional.ofNullable(parts.get("UNTIL")).map(last -> LocalDate.parse(last, DATE)),
                Optional.ofNullable(parts.get("COUNT")).map(Integer::valueOf));
        return new Recurrence(first, rhythm(parts), ending, leftOut);
    }

    /** The code of a weekday, such as {@code MO}. */
    public static String code(DayOfWeek weekday) {
        return weekday.name().substring(0, CODE);
    }

    /** Reads such a code in any case. */
    public static Optional<DayOfWeek> weekday(String code) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> code(day).equalsIgnoreCase(code)).findFirst();
    }

    private static void putDay(Map<String, String> parts, int day) {
        if (day == Rhythm.MonthlyOnDay.MOST_DAYS) {
            parts.put("BYMONTHDAY", "-1");
        } else if (day > EVERY_MONTH_HAS) {
            parts.put("BYMONTHDAY", IntStream.rangeClosed(EVERY_MONTH_HAS, day).mapToObj(Integer::toString)
                    .collect(Collectors.joining(",")));
            parts.put("BYSETPOS", "-1");
        } else {
            parts.put("BYMONTHDAY", Integer.toString(day));
        }
    }

    private static Rhythm rhythm(Map<String, String> parts) {
        int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        String days = parts.getOrDefault("BYDAY", "");
        return switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> new Rhythm.Daily(interval);
            case "WEEKLY" -> new Rhythm.Weekly(interval,
                    Arrays.stream(days.split(",")).map(RuleText::known).collect(Collectors.toSet()));
            case "MONTHLY" -> days.isEmpty()
                    ? new Rhythm.MonthlyOnDay(interval, day(parts.getOrDefault("BYMONTHDAY", "")))
                    : new Rhythm.MonthlyOnWeekday(interval,
                            Integer.parseInt(days.substring(0, days.length() - CODE)),
                            known(days.substring(days.length() - CODE)));
            default -> throw new IllegalArgumentException("no rule of ours: " + parts);
        };
    }

    private static int day(String days) {
        List<String> all = List.of(days.split(","));
        int last = Integer.parseInt(all.get(all.size() - 1));
        return last == -1 ? Rhythm.MonthlyOnDay.MOST_DAYS : last;
    }

    private static DayOfWeek known(String code) {
        return weekday(code).orElseThrow(() -> new IllegalArgumentException("no weekday: " + code));
    }
}
