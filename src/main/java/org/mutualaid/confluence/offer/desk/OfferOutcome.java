package org.mutualaid.confluence.offer.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** What somebody says becomes of an offer. */
public enum OfferOutcome {
    PAUSE,
    RESUME,
    WITHDRAW;

    private static final String FIELD = "outcome";
    private static final int LONGEST_KEY = 100;

    /** The name in REST and in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws org.mutualaid.confluence.problem.InvalidInput unless one of these was sent, and nothing else */
    static OfferOutcome read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of(FIELD));
        Optional<OfferOutcome> outcome = reader.line(FIELD, LONGEST_KEY)
                .flatMap(key -> Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst());
        if (outcome.isEmpty() && !errors.names(FIELD)) {
            errors.addShared(FIELD, "offer.outcome");
        }
        errors.refuseIfAny();
        return outcome.orElseThrow();
    }
}
