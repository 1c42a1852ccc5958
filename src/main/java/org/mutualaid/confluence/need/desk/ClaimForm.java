package org.mutualaid.confluence.need.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/**
 * A promise as it is sent.
 *
 * @param quantity empty for all that is left
 */
record ClaimForm(Optional<Quantity> quantity) {

    private static final Set<String> FIELDS = Set.of("quantity");

    /** @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change */
    static ClaimForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<Quantity> quantity = reader.quantity("quantity");
        errors.refuseIfAny();
        return new ClaimForm(quantity);
    }
}
