package org.mutualaid.confluence.need.series;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.kin.PartForm;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.recurrence.Recurrence;
import org.mutualaid.confluence.recurrence.RecurrenceForm;
import org.mutualaid.confluence.web.FormReader;

/**
 * What is to become of a series from a day on, as it is sent.
 *
 * @param from the day; empty for today
 * @param fields what else was sent
 */
record SeriesForm(Optional<LocalDate> from, Map<String, Object> fields) {

    private static final String FROM = "from";
    private static final String DATE = "date";
    private static final int LONGEST = 30;

    /** Reads {@code {from?, …}}. */
    static SeriesForm read(Map<String, Object> sent) {
        FieldErrors errors = new FieldErrors();
        Set<String> known = new HashSet<>(PartForm.FIELDS);
        known.remove("neededBy");
        known.addAll(Set.of(FROM, SeriesService.REPEAT));
        new FormReader(sent, errors).refuseAllBut(known);
        Optional<LocalDate> from = day(FROM, sent, errors);
        errors.refuseIfAny();
        return new SeriesForm(from, sent);
    }

    /** Reads {@code {from?}}. */
    static SeriesForm readEnd(Map<String, Object> sent) {
        FieldErrors errors = new FieldErrors();
        new FormReader(sent, errors).refuseAllBut(Set.of(FROM));
        Optional<LocalDate> from = day(FROM, sent, errors);
        errors.refuseIfAny();
        return new SeriesForm(from, sent);
    }

    /** Reads {@code {date}}. */
    static LocalDate readDay(Map<String, Object> sent) {
        FieldErrors errors = new FieldErrors();
        new FormReader(sent, errors).refuseAllBut(Set.of(DATE));
        Optional<LocalDate> day = day(DATE, sent, errors);
        if (day.isEmpty() && !errors.names(DATE)) {
            errors.addShared(DATE, "series.no-date");
        }
        errors.refuseIfAny();
        return day.orElseThrow();
    }

    /**
     * What the series asks for from then on, and by which rule; what was not sent stays.
     *
     * @throws InvalidInput naming every field that must change
     */
    Changed changed(Series series, Catalogue lists, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        LocalDate first = from.filter(day -> !day.isBefore(today)).orElse(today);
        Map<String, Object> asked = new HashMap<>(fields);
        asked.putIfAbsent("title", series.ask().title());
        asked.putIfAbsent("quantity", series.ask().quantity().number());
        series.ask().unit().ifPresent(unit -> asked.putIfAbsent("unit", unit));
        Ask ask = PartForm.read(asked, series.ask(), lists, today, errors);
        Recurrence rule = RecurrenceForm.read(SeriesService.REPEAT, fields.get(SeriesService.REPEAT), first, errors)
                .orElseGet(() -> new Recurrence(first, series.rule().rhythm(), series.rule().ending()));
        errors.refuseIfAny();
        return new Changed(ask, rule);
    }

    /** What a series becomes. */
    record Changed(Ask ask, Recurrence rule) {
    }

    private static Optional<LocalDate> day(String field, Map<String, Object> sent, FieldErrors errors) {
        Optional<String> text = new FormReader(sent, errors).line(field, LONGEST);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException notADate) {
            errors.addShared(field, "series.no-date");
            return Optional.empty();
        }
    }
}
