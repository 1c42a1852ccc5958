package org.mutualaid.confluence.resource.lending;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.resource.desk.DateFields;
import org.mutualaid.confluence.web.FormReader;

/**
 * Something going out or coming back, as it is sent.
 *
 * @param to user name of who takes it
 * @param need code of what it is for; with {@code to}, what that person promised to bring
 * @param condition in which it came back
 */
record LoanForm(Optional<String> to, Optional<String> need, Optional<LocalDate> due, Optional<String> condition) {

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_WORDS = 200;

    /** @throws InvalidInput naming every field that must change */
    static LoanForm goingOut(Map<String, Object> fields, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("to", "need", "due"));
        LoanForm form = new LoanForm(
                reader.line("to", LONGEST_KEY),
                reader.line("need", LONGEST_KEY),
                DateFields.date(reader, errors, "due", today, today.plusYears(1)),
                Optional.empty());
        if (form.to.isEmpty() && form.need.isEmpty() && !errors.names("to")) {
            errors.add("to", "loan-required");
        }
        if (form.due.isEmpty() && !errors.names("due")) {
            errors.add("due", "loan-required");
        }
        errors.refuseIfAny();
        return form;
    }

    /** @throws InvalidInput naming every field that must change */
    static LoanForm waiting(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("need"));
        Optional<String> need = reader.line("need", LONGEST_KEY);
        errors.refuseIfAny();
        return new LoanForm(Optional.empty(), need, Optional.empty(), Optional.empty());
    }

    /** @throws InvalidInput naming every field that must change */
    static LoanForm comingBack(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("condition"));
        Optional<String> condition = reader.line("condition", LONGEST_WORDS);
        errors.refuseIfAny();
        return new LoanForm(Optional.empty(), Optional.empty(), Optional.empty(), condition);
    }
}
