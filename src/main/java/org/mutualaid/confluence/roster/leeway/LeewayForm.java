package org.mutualaid.confluence.roster.leeway;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** What is sent to ask and to answer. */
final class LeewayForm {

    static final int LONGEST = 500;

    private LeewayForm() {
    }

    static String reason(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("reason"));
        Optional<String> reason = reader.lines("reason", LONGEST);
        if (reason.isEmpty() && !errors.names("reason")) {
            errors.addShared("reason", "shift.reason", LONGEST);
        }
        errors.refuseIfAny();
        return reason.orElseThrow();
    }

    static Answered answer(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("agreed", "words"));
        boolean agreed = reader.yes("agreed");
        if (!fields.containsKey("agreed")) {
            errors.addShared("agreed", "no-yes-or-no");
        }
        Optional<String> words = reader.lines("words", LONGEST);
        errors.refuseIfAny();
        return new Answered(agreed, words);
    }

    record Answered(boolean agreed, Optional<String> words) {
    }
}
