package org.mutualaid.confluence.resource.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutualaid.confluence.problem.FieldErrors;

/** Reads {@code schedule} and {@code access}, naming every part that cannot be used. */
public final class HoursForm {

    private static final int MOST = 14;
    private static final Set<String> NAMES = Set.of("weekdays", "opens", "closes", "from", "until");

    private final FieldErrors errors;

    public HoursForm(FieldErrors errors) {
        this.errors = errors;
    }

    public Hours read(Object schedule, Object access) {
        return new Hours(openings(schedule), facts(access));
    }

    private List<Opening> openings(Object sent) {
        List<Opening> openings = new ArrayList<>();
        if (sent instanceof List<?> lines && lines.size() <= MOST) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i) instanceof Map<?, ?> line && NAMES.containsAll(line.keySet())) {
                    opening("schedule." + i + ".", line).ifPresent(openings::add);
                } else {
                    errors.addShared("schedule." + i, "schedule.list", MOST);
                }
            }
        } else if (sent != null) {
            errors.addShared("schedule", "schedule.list", MOST);
        }
        return openings;
    }

    private Optional<Opening> opening(String place, Map<?, ?> line) {
        List<DayOfWeek> days = days(line.get("weekdays"));
        if (days.isEmpty()) {
            errors.addShared(place + "weekdays", "schedule.weekdays");
        }
        Optional<LocalTime> opens = parsed(line.get("opens"), LocalTime::parse);
        Optional<LocalTime> closes = parsed(line.get("closes"), LocalTime::parse);
        if (opens.isEmpty()) {
            errors.addShared(place + "opens", "schedule.time");
        }
        if (closes.isEmpty()) {
            errors.addShared(place + "closes", "schedule.time");
        } else if (closes.equals(opens)) {
            errors.addShared(place + "closes", "schedule.same");
        }
        Optional<LocalDate> from = date(place + "from", line.get("from"));
        Optional<LocalDate> until = date(place + "until", line.get("until"));
        if (from.isPresent() && until.filter(day -> day.isBefore(from.get())).isPresent()) {
            errors.addShared(place + "until", "schedule.until");
        }
        return days.isEmpty() || opens.isEmpty() || closes.isEmpty() ? Optional.empty()
                : Optional.of(new Opening(days, opens.get(), closes.get(), from, until));
    }

    private static List<DayOfWeek> days(Object sent) {
        List<?> names = sent instanceof List<?> list ? list : List.of();
        List<DayOfWeek> known = names.stream()
                .flatMap(name -> Arrays.stream(DayOfWeek.values()).filter(day -> Opening.key(day).equals(name)))
                .toList();
        return known.size() == names.size() ? known : List.of();
    }

    private Optional<LocalDate> date(String field, Object sent) {
        Optional<LocalDate> day = parsed(sent, LocalDate::parse)
                .filter(date -> date.getYear() > 1999 && date.getYear() < 2200);
        if (day.isEmpty() && sent != null && !"".equals(sent)) {
            errors.addShared(field, "schedule.date");
        }
        return day;
    }

    private static <T> Optional<T> parsed(Object sent, Function<String, T> parse) {
        try {
            return sent instanceof String text && text.length() <= 10 ? Optional.of(parse.apply(text.strip()))
                    : Optional.empty();
        } catch (DateTimeParseException notThat) {
            return Optional.empty();
        }
    }

    private List<AccessFact> facts(Object sent) {
        List<?> keys = sent instanceof List<?> list ? list : List.of();
        List<AccessFact> facts = keys.stream()
                .flatMap(key -> AccessFact.of(String.valueOf(key)).stream())
                .toList();
        if (facts.size() != keys.size() || sent != null && !(sent instanceof List<?>)) {
            errors.addShared("access", "access.unknown", AccessFact.choices());
        }
        return facts.stream().distinct().sorted().toList();
    }
}
