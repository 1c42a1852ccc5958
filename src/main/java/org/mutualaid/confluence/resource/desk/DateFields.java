package org.mutualaid.confluence.resource.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** Reads calendar dates of a form. */
public final class DateFields {

    private static final int LONGEST_DATE = 40;

    private DateFields() {
    }

    /**
     * @param from the first day that is accepted
     * @param until the last day that is accepted
     */
    public static Optional<LocalDate> date(
            FormReader reader, FieldErrors errors, String field, LocalDate from, LocalDate until) {
        Optional<String> sent = reader.line(field, LONGEST_DATE);
        try {
            Optional<LocalDate> date = sent.map(LocalDate::parse);
            if (date.filter(day -> day.isBefore(from) || day.isAfter(until)).isPresent()) {
                errors.addShared(field, "date-range", from.toString(), until.toString());
            }
            return date;
        } catch (DateTimeParseException notADate) {
            errors.addShared(field, "no-date", from.toString());
            return Optional.empty();
        }
    }
}
