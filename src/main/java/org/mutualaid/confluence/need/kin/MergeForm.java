package org.mutualaid.confluence.need.kin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.FormReader;

/**
 * What a need that was asked twice goes on as, as it is sent.
 *
 * @param reason in the words of who merges
 */
public record MergeForm(PublicCode into, Optional<String> reason) {

    static final int LONGEST_REASON = 500;

    private static final Set<String> FIELDS = Set.of("into", "reason");
    private static final int LONGEST_CODE = 60;

    /** @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change */
    static MergeForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<PublicCode> into = reader.line("into", LONGEST_CODE).flatMap(PublicCode::read);
        Optional<String> reason = reader.lines("reason", LONGEST_REASON);
        if (into.isEmpty() && !errors.names("into")) {
            errors.add("into", "no-code");
        }
        errors.refuseIfAny();
        return new MergeForm(into.orElseThrow(), reason);
    }
}
