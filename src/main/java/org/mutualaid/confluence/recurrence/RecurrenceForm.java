package org.mutualaid.confluence.recurrence;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/**
 * Reads {@code {freq, interval?, weekdays?, monthDay?, which?, until?, count?}} as it is sent in a field. What is left
 * out follows from the first date: weekly on its weekday, monthly on its day of the month.
 */
public final class RecurrenceForm {

    private static final Set<String> NAMES =
            Set.of("freq", "interval", "weekdays", "monthDay", "which", "until", "count");
    private static final int LONGEST = 30;
    private static final int MOST_DATES = 999;
    private static final int LAST_DAY = 31;
    private static final int YEARS_AHEAD = 10;

    private final String field;
    private final Map<String, Object> sent;
    private final FormReader reader;
    private final FieldErrors errors;
    private final LocalDate first;

    private RecurrenceForm(String field, Map<String, Object> sent, FieldErrors errors, LocalDate first) {
        this.field = field;
        this.sent = sent;
        this.reader = new FormReader(sent, errors);
        this.errors = errors;
        this.first = first;
    }

    /**
     * @param field its name, in which errors are told, such as {@code repeat.weekdays}
     * @param sent null when nothing was sent
     * @param first the day it begins
     * @return empty if nothing was sent or something must change, which {@code errors} then names
     */
    public static Optional<Recurrence> read(String field, Object sent, LocalDate first, FieldErrors errors) {
        if (sent == null) {
            return Optional.empty();
        }
        if (!(sent instanceof Map<?, ?> object)) {
            errors.addShared(field, "recurrence.no-object");
            return Optional.empty();
        }
        Map<String, Object> named = new HashMap<>();
        object.forEach((name, value) -> named.put(field + "." + name, value));
        return new RecurrenceForm(field, named, errors, first).read();
    }

    private Optional<Recurrence> read() {
        reader.refuseAllBut(NAMES.stream().map(this::full).collect(Collectors.toSet()));
        Optional<Integer> interval = whole("interval", Rhythm.MOST_BETWEEN);
        Optional<Rhythm> rhythm = rhythm(interval.orElse(1));
        Optional<LocalDate> until = until();
        Optional<Integer> count = whole("count", MOST_DATES);
        if (until.isPresent() && count.isPresent()) {
            errors.addShared(full("count"), "recurrence.either");
        }
        return anyWrong() ? Optional.empty()
                : rhythm.map(found -> new Recurrence(first, found, new Ending(until, count)))
                        .filter(this::comesAtAll);
    }

    private boolean comesAtAll(Recurrence recurrence) {
        boolean comes = recurrence.dates().findFirst().isPresent();
        if (!comes) {
            errors.addShared(full("until"), "recurrence.never");
        }
        return comes;
    }

    private Optional<Rhythm> rhythm(int interval) {
        String freq = reader.line(full("freq"), LONGEST).orElse("");
        refuseUnlessFits("weekdays", freq.equals("weekly") || freq.equals("monthly"));
        refuseUnlessFits("monthDay", freq.equals("monthly"));
        refuseUnlessFits("which", freq.equals("monthly"));
        return switch (freq) {
            case "daily" -> Optional.of(new Rhythm.Daily(interval));
            case "weekly" -> {
                Set<DayOfWeek> days = weekdays();
                yield Optional.of(new Rhythm.Weekly(interval, days.isEmpty() ? Set.of(first.getDayOfWeek()) : days));
            }
            case "monthly" -> monthly(interval);
            default -> {
                if (!errors.names(full("freq"))) {
                    errors.addShared(full("freq"), "recurrence.freq");
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<Rhythm> monthly(int interval) {
        Set<DayOfWeek> days = weekdays();
        Optional<Integer> which = which();
        Optional<Integer> monthDay = whole("monthDay", LAST_DAY);
        if (which.isEmpty() && days.isEmpty()) {
            return Optional.of(new Rhythm.MonthlyOnDay(interval, monthDay.orElse(first.getDayOfMonth())));
        }
        if (monthDay.isPresent()) {
            errors.addShared(full("monthDay"), "recurrence.day-or-weekday");
        }
        if (days.size() > 1 || which.isEmpty()) {
            errors.addShared(full("weekdays"), "recurrence.one-weekday");
        }
        DayOfWeek weekday = days.stream().findFirst().orElse(first.getDayOfWeek());
        return which.map(number -> new Rhythm.MonthlyOnWeekday(interval, number, weekday));
    }

    private Set<DayOfWeek> weekdays() {
        Object value = sent.get(full("weekdays"));
        Set<DayOfWeek> days = new LinkedHashSet<>();
        if (value instanceof List<?> codes) {
            codes.forEach(code -> RuleText.weekday(String.valueOf(code)).ifPresent(days::add));
        }
        if (value != null && !(value instanceof List<?> codes && codes.size() == days.size())) {
            errors.addShared(full("weekdays"), "recurrence.weekdays");
        }
        return days;
    }

    private Optional<Integer> which() {
        Optional<BigDecimal> number = reader.number(full("which"));
        Optional<Integer> which = number.filter(RecurrenceForm::isWhole).map(BigDecimal::intValueExact)
                .filter(some -> some == Rhythm.MonthlyOnWeekday.LAST
                        || some >= 1 && some <= Rhythm.MonthlyOnWeekday.MOST);
        if (number.isPresent() && which.isEmpty()) {
            errors.addShared(full("which"), "recurrence.which", Rhythm.MonthlyOnWeekday.MOST);
        }
        return which;
    }

    private Optional<Integer> whole(String name, int most) {
        Optional<BigDecimal> number = reader.number(full(name));
        Optional<Integer> whole = number.filter(RecurrenceForm::isWhole)
                .filter(some -> some.signum() > 0 && some.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
        if (number.isPresent() && whole.isEmpty()) {
            errors.addShared(full(name), "recurrence.whole", most);
        }
        return whole;
    }

    private Optional<LocalDate> until() {
        Optional<String> text = reader.line(full("until"), LONGEST);
        LocalDate last = first.plusYears(YEARS_AHEAD);
        try {
            Optional<LocalDate> until = text.map(LocalDate::parse);
            if (until.filter(day -> day.isBefore(first) || day.isAfter(last)).isPresent()) {
                errors.addShared(full("until"), "recurrence.until", first.toString(), last.toString());
            }
            return until;
        } catch (DateTimeParseException notADate) {
            errors.addShared(full("until"), "recurrence.until", first.toString(), last.toString());
            return Optional.empty();
        }
    }

    private void refuseUnlessFits(String name, boolean fits) {
        if (!fits && sent.get(full(name)) != null) {
            errors.addShared(full(name), "recurrence.does-not-fit");
        }
    }

    private boolean anyWrong() {
        return NAMES.stream().anyMatch(name -> errors.names(full(name)))
                || sent.keySet().stream().anyMatch(errors::names);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private String full(String name) {
        return field + "." + name;
    }
}
