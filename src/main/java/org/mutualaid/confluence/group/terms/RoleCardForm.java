package org.mutualaid.confluence.group.terms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/** What a space says about a role, as it is sent; what an answer told besides may be sent back with it. */
record RoleCardForm(Map<String, Object> fields) {

    static final int LONGEST_SCOPE = 2000;
    static final int LONGEST_HOURS = 120;
    static final int MOST_MONTHS = 24;

    private static final int LONGEST_USER = 255;

    /** The revision the coordinator started from, where they say so. */
    Optional<Integer> revision() {
        FieldErrors errors = new FieldErrors();
        Optional<BigDecimal> sent = new FormReader(fields, errors).number("revision");
        errors.refuseIfAny();
        return sent.map(BigDecimal::intValue);
    }

    /** @throws InvalidInput naming every field that must change */
    RoleCard read(RoleCard before, PeopleGateway people) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of(
                "scope", "hours", "ask", "termMonths", "revision", "space", "role", "askName", "holders"));
        Optional<String> ask = reader.line("ask", LONGEST_USER);
        Optional<String> askKey = ask.flatMap(people::keyOf);
        if (ask.isPresent() && askKey.isEmpty()) {
            errors.addShared("ask", "roles.unknown-user");
        }
        RoleCard card = new RoleCard(
                before.spaceId(),
                before.role(),
                before.revision() + 1,
                reader.lines("scope", LONGEST_SCOPE),
                reader.line("hours", LONGEST_HOURS),
                askKey,
                reader.whole("termMonths", 1, MOST_MONTHS, "terms.months", MOST_MONTHS)
                        .orElse(RoleCard.USUAL_MONTHS));
        errors.refuseIfAny();
        return card;
    }
}
