package org.mutualaid.confluence.roster.series;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** Days as they are sent to skip one, or to copy a week. */
final class DayForm {

    private static final int LONGEST = 100;

    private DayForm() {
    }

    static LocalDate day(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("date"));
        Optional<LocalDate> date = day("date", reader, errors);
        errors.refuseIfAny();
        return date.orElseThrow();
    }

    static Copy copy(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("space", "from", "to"));
        Optional<String> space = reader.line("space", LONGEST);
        if (space.isEmpty()) {
            errors.add("space", "required");
        }
        Optional<LocalDate> from = day("from", reader, errors);
        Optional<LocalDate> to = day("to", reader, errors);
        errors.refuseIfAny();
        return new Copy(space.orElseThrow(), from.orElseThrow(), to.orElseThrow());
    }

    record Copy(String space, LocalDate from, LocalDate to) {
    }

    private static Optional<LocalDate> day(String field, FormReader reader, FieldErrors errors) {
        try {
            Optional<LocalDate> day = reader.line(field, LONGEST).map(LocalDate::parse);
            if (day.isEmpty() && !errors.names(field)) {
                errors.addShared(field, "shift.no-date");
            }
            return day;
        } catch (DateTimeParseException noDate) {
            errors.addShared(field, "shift.no-date");
            return Optional.empty();
        }
    }
}
