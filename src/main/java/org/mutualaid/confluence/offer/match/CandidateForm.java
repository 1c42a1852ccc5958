package org.mutualaid.confluence.offer.match;

import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** Whom to ask, as it is sent: the code that a suggestion told. */
record CandidateForm(String candidate) {

    private static final String FIELD = "candidate";
    private static final int LONGEST_KEY = 100;

    /** @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change */
    static CandidateForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of(FIELD));
        String candidate = reader.line(FIELD, LONGEST_KEY).orElse("");
        if (candidate.isEmpty() && !errors.names(FIELD)) {
            errors.add(FIELD, "unknown");
        }
        errors.refuseIfAny();
        return new CandidateForm(candidate);
    }
}
