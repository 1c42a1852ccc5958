package org.mutualaid.confluence.practice.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.practice.TryResult;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/** How it went, as it is sent. */
public record TryForm(TryResult result, Optional<String> note) {

    static final int LONGEST_NOTE = 200;

    private static final int LONGEST_KEY = 100;

    /** @throws InvalidInput naming every field that must change */
    public static TryForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("result", "note"));
        Optional<TryResult> result = reader.line("result", LONGEST_KEY).flatMap(TryResult::of);
        Optional<String> note = reader.line("note", LONGEST_NOTE);
        if (result.isEmpty() && !errors.names("result")) {
            errors.addShared("result", "practice.result");
        }
        if (note.isEmpty() && !errors.names("note") && result.filter(TryResult.WORKED::equals).isEmpty()) {
            errors.addShared("note", "practice.note");
        }
        errors.refuseIfAny();
        return new TryForm(result.orElseThrow(), note);
    }
}
