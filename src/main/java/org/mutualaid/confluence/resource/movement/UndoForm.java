package org.mutualaid.confluence.resource.movement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** What is sent to take a movement back: nothing, or a word about it. */
final class UndoForm {

    private UndoForm() {
    }

    static Optional<String> note(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("note"));
        Optional<String> note = reader.lines("note", MovementForm.LONGEST_NOTE);
        errors.refuseIfAny();
        return note;
    }
}
