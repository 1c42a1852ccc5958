package org.mutualaid.confluence.need.call;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/** A try to reach somebody, as it is sent. */
public record CallForm(CallResult result, Optional<String> nextStep) {

    static final int LONGEST_STEP = 200;

    private static final int LONGEST_KEY = 100;
    private static final Set<String> FIELDS = Set.of("result", "nextStep");

    /** @throws InvalidInput naming every field that must change */
    public static CallForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<CallResult> result = reader.line("result", LONGEST_KEY).flatMap(CallResult::of);
        Optional<String> nextStep = reader.line("nextStep", LONGEST_STEP);
        if (result.isEmpty() && !errors.names("result")) {
            errors.add("result", "unknown");
        }
        errors.refuseIfAny();
        return new CallForm(result.orElseThrow(), nextStep);
    }
}
