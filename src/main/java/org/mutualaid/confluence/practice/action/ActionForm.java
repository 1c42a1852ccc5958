package org.mutualaid.confluence.practice.action;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/**
 * An action as it is sent.
 *
 * @param owner user name; empty for the one who sends it
 */
public record ActionForm(String words, Optional<String> owner, LocalDate due) {

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_KEY = 100;
    private static final int YEARS_AHEAD = 1;
    private static final Set<String> FIELDS = Set.of("page", "words", "owner", "due");

    /** @throws InvalidInput naming every field that must change */
    static ActionForm read(Map<String, Object> fields, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<String> words = reader.line("words", LONGEST_WORDS);
        if (words.isEmpty() && !errors.names("words")) {
            errors.addShared("words", "action.words");
        }
        Optional<LocalDate> due = due(reader, errors, today);
        Optional<String> owner = reader.line("owner", LONGEST_KEY);
        errors.refuseIfAny();
        return new ActionForm(words.orElseThrow(), owner, due.orElseThrow());
    }

    private static Optional<LocalDate> due(FormReader reader, FieldErrors errors, LocalDate today) {
        LocalDate last = today.plusYears(YEARS_AHEAD);
        try {
            Optional<LocalDate> due = reader.line("due", LONGEST_KEY).map(LocalDate::parse)
                    .filter(day -> !day.isBefore(today) && !day.isAfter(last));
            if (due.isEmpty() && !errors.names("due")) {
                errors.addShared("due", "action.due", today.toString(), last.toString());
            }
            return due;
        } catch (DateTimeParseException noDate) {
            errors.addShared("due", "action.due", today.toString(), last.toString());
            return Optional.empty();
        }
    }
}
