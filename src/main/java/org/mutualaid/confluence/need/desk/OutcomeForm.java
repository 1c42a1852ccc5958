package org.mutualaid.confluence.need.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/**
 * What became of a need, as it is sent.
 *
 * @param quantity how much was met; only with {@link Outcome#MET}
 * @param reason in the person's words; required with {@link Outcome#COULD_NOT_MEET}
 */
public record OutcomeForm(Outcome outcome, Optional<Quantity> quantity, Optional<String> reason) {

    static final int LONGEST_REASON = 500;

    private static final Set<String> FIELDS = Set.of("outcome", "quantity", "reason");

    /** @throws InvalidInput naming every field that must change */
    static OutcomeForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<Outcome> outcome = reader.line("outcome", LONGEST_REASON).flatMap(Outcome::of);
        Optional<Quantity> quantity = reader.quantity("quantity");
        Optional<String> reason = reader.lines("reason", LONGEST_REASON);
        if (outcome.isEmpty() && !errors.names("outcome")) {
            errors.add("outcome", "unknown");
        }
        if (quantity.isPresent() && outcome.filter(is -> is != Outcome.MET).isPresent()) {
            errors.add("quantity", "only-when-met");
        }
        if (reason.isEmpty() && outcome.filter(is -> is == Outcome.COULD_NOT_MEET).isPresent()
                && !errors.names("reason")) {
            errors.add("reason", "required", LONGEST_REASON);
        }
        errors.refuseIfAny();
        return new OutcomeForm(outcome.orElseThrow(), quantity, reason);
    }
}
