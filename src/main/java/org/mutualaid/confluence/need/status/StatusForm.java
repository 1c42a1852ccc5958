package org.mutualaid.confluence.need.status;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.FormReader;

/**
 * What became of one need, as the one who asked for it says by the status link.
 *
 * @param met whether the help came; otherwise it is not needed any more
 */
public record StatusForm(PublicCode code, boolean met) {

    private static final String MET = "met";
    private static final Set<String> OUTCOMES = Set.of(MET, "withdraw");
    private static final int LONGEST = 30;

    /** @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change */
    public static StatusForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("code", "outcome"));
        Optional<PublicCode> code = reader.line("code", LONGEST).flatMap(PublicCode::read);
        Optional<String> outcome = reader.line("outcome", LONGEST).filter(OUTCOMES::contains);
        if (code.isEmpty() && !errors.names("code")) {
            errors.add("code", "required");
        }
        if (outcome.isEmpty() && !errors.names("outcome")) {
            errors.addShared("outcome", "request.outcome");
        }
        errors.refuseIfAny();
        return new StatusForm(code.orElseThrow(), outcome.orElseThrow().equals(MET));
    }
}
