package org.mutualaid.confluence.offer.asked;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.offer.asking.AskingStatus;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/**
 * What somebody who was asked says.
 *
 * @param quantity how much they promise; empty for all that they offered and that is left
 */
record AnswerForm(AskingStatus answer, Optional<Quantity> quantity) {

    private static final int LONGEST_KEY = 100;

    /** @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change */
    static AnswerForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("answer", "quantity"));
        Optional<AskingStatus> answer = reader.line("answer", LONGEST_KEY).flatMap(AskingStatus::answer);
        Optional<Quantity> quantity = reader.quantity("quantity");
        if (answer.isEmpty() && !errors.names("answer")) {
            errors.addShared("answer", "asking.answer");
        }
        errors.refuseIfAny();
        return new AnswerForm(answer.orElseThrow(), quantity);
    }
}
