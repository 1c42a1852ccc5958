package org.mutualaid.confluence.care.reveal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** What somebody sends to open a contact. */
record RevealForm(RevealReason reason) {

    private static final int LONGEST = 100;

    /** @throws org.mutualaid.confluence.problem.InvalidInput unless it names a reason */
    static RevealForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("reason"));
        Optional<RevealReason> reason = reader.line("reason", LONGEST).flatMap(RevealReason::of);
        if (reason.isEmpty() && !errors.names("reason")) {
            errors.addShared("reason", "reveal.no-reason");
        }
        errors.refuseIfAny();
        return new RevealForm(reason.orElseThrow());
    }
}
