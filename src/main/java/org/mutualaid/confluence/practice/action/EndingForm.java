package org.mutualaid.confluence.practice.action;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/** What became of an action, as it is sent; {@code open} takes it up again. */
public record EndingForm(ActionStatus status, Optional<String> word) {

    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_KEY = 100;

    /** @throws InvalidInput naming every field that must change */
    static EndingForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("outcome", "word"));
        Optional<ActionStatus> status = reader.line("outcome", LONGEST_KEY).flatMap(key ->
                Arrays.stream(ActionStatus.values()).filter(any -> any.key().equals(key)).findFirst());
        if (status.isEmpty() && !errors.names("outcome")) {
            errors.addShared("outcome", "action.outcome");
        }
        Optional<String> word = reader.line("word", LONGEST_WORD);
        if (word.isEmpty() && !errors.names("word") && status.filter(ActionStatus.DROPPED::equals).isPresent()) {
            errors.addShared("word", "action.word");
        }
        errors.refuseIfAny();
        return new EndingForm(status.orElseThrow(), word);
    }
}
