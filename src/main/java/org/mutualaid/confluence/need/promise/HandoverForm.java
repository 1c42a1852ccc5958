package org.mutualaid.confluence.need.promise;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/**
 * Who is to take over a promise, as it is sent.
 *
 * @param to user name
 * @param reason in the words of who hands it over
 */
public record HandoverForm(String to, String reason) {

    static final int LONGEST_NAME = 255;
    static final int LONGEST_REASON = 500;

    private static final Set<String> FIELDS = Set.of("to", "reason");

    /** @throws InvalidInput naming every field that must change */
    public static HandoverForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<String> to = reader.line("to", LONGEST_NAME);
        Optional<String> reason = reader.lines("reason", LONGEST_REASON);
        if (to.isEmpty() && !errors.names("to")) {
            errors.add("to", "required");
        }
        if (reason.isEmpty() && !errors.names("reason")) {
            errors.add("reason", "required", LONGEST_REASON);
        }
        errors.refuseIfAny();
        return new HandoverForm(to.orElseThrow(), reason.orElseThrow());
    }
}
