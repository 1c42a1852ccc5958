package org.mutualaid.confluence.group.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.group.agreement.Agreement;

/**
 * What a group agreed on about asking without an account.
 *
 * @param open whether the form can be sent
 * @param message what people read while it cannot, in the group's words
 * @param elsewhere where else to ask, in the group's words
 */
public record Intake(boolean open, Optional<String> message, Optional<String> elsewhere) {

    private static final String OPEN = "open";
    private static final String YES = "yes";

    /** The terms of an agreement; closed where nothing was agreed. */
    static Intake of(Agreement agreement) {
        Map<String, String> terms = agreement.terms();
        return new Intake(
                YES.equals(terms.get(OPEN)),
                Optional.ofNullable(terms.get("message")),
                Optional.ofNullable(terms.get("elsewhere")));
    }

    Map<String, String> terms() {
        Map<String, String> terms = new TreeMap<>();
        terms.put(OPEN, open ? YES : "no");
        message.ifPresent(words -> terms.put("message", words));
        elsewhere.ifPresent(words -> terms.put("elsewhere", words));
        return terms;
    }
}
