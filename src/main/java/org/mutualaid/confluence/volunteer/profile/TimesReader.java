package org.mutualaid.confluence.volunteer.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.volunteer.Availability;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.form.ListReader;

/** Reads when somebody usually has time, and when they are away. Days away that are over are left out. */
final class TimesReader {

    static final int MOST_FREE = 28;
    static final int MOST_AWAY = 20;

    private static final int LONGEST = 30;
    private static final int YEARS_AHEAD = 2;

    private final ListReader items;
    private final FieldErrors errors;

    TimesReader(ListReader items, FieldErrors errors) {
        this.items = items;
        this.errors = errors;
    }

    Availability read(LocalDate today) {
        List<Availability.Free> free = new ArrayList<>();
        List<Availability.Away> away = new ArrayList<>();
        items.objects("free", MOST_FREE).forEach((at, fields) -> free(at, fields).ifPresent(free::add));
        items.objects("away", MOST_AWAY).forEach((at, fields) -> away(at, fields, today).ifPresent(away::add));
        return new Availability(free, away.stream().filter(time -> !time.until().isBefore(today)).toList());
    }

    static Optional<LocalDate> date(String text) {
        return parsed(text, LocalDate::parse);
    }

    private Optional<Availability.Free> free(String at, Map<String, Object> fields) {
        FormReader reader = reader(at, fields, "day", "from", "until");
        Optional<DayOfWeek> day = reader.line(at + ".day", LONGEST).flatMap(TimesReader::day);
        Optional<LocalTime> from = time(reader, at + ".from");
        Optional<LocalTime> until = time(reader, at + ".until");
        if (day.isEmpty()) {
            errors.addShared(at + ".day", "profile.day");
        }
        if (day.isEmpty() || from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (!until.get().isAfter(from.get()) && !until.get().equals(LocalTime.MIDNIGHT)) {
            errors.addShared(at + ".until", "profile.until", from.get().toString());
            return Optional.empty();
        }
        return Optional.of(new Availability.Free(day.get(), from.get(), until.get()));
    }

    private Optional<Availability.Away> away(String at, Map<String, Object> fields, LocalDate today) {
        FormReader reader = reader(at, fields, "from", "until");
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        Optional<LocalDate> from = day(reader, at + ".from", latest);
        Optional<LocalDate> until = day(reader, at + ".until", latest);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(from.get())) {
            errors.addShared(at + ".until", "profile.until", from.get().toString());
            return Optional.empty();
        }
        return Optional.of(new Availability.Away(from.get(), until.get()));
    }

    private FormReader reader(String at, Map<String, Object> fields, String... known) {
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Stream.of(known).map(name -> at + "." + name).collect(Collectors.toSet()));
        return reader;
    }

    private Optional<LocalTime> time(FormReader reader, String field) {
        Optional<LocalTime> time = reader.line(field, LONGEST)
                .flatMap(text -> parsed(text, LocalTime::parse))
                .filter(one -> one.equals(one.truncatedTo(ChronoUnit.MINUTES)));
        if (time.isEmpty()) {
            errors.addShared(field, "profile.time");
        }
        return time;
    }

    private Optional<LocalDate> day(FormReader reader, String field, LocalDate latest) {
        Optional<LocalDate> day = reader.line(field, LONGEST)
                .flatMap(TimesReader::date)
                .filter(one -> one.getYear() > 0 && !one.isAfter(latest));
        if (day.isEmpty()) {
            errors.addShared(field, "profile.date", latest.toString());
        }
        return day;
    }

    private static Optional<DayOfWeek> day(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
