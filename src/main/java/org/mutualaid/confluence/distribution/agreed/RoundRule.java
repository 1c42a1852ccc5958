package org.mutualaid.confluence.distribution.agreed;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.distribution.rule.RuleKind;

/**
 * What a group agreed on about its rounds.
 *
 * @param windowDays over how many days what somebody received counts; only {@link RuleKind#LEAST} looks at it
 */
public record RoundRule(RuleKind kind, int windowDays) {

    /** What holds until a group agrees on something else. */
    public static final RoundRule USUAL = new RoundRule(RuleKind.DEADLINE, 28);

    static final int LONGEST_WINDOW = 366;

    private static final String RULE = "rule";
    private static final String WINDOW = "window";

    /** What terms do not say is as usual. */
    static RoundRule of(Map<String, String> terms) {
        return new RoundRule(
                Optional.ofNullable(terms.get(RULE)).flatMap(RuleKind::of).orElse(USUAL.kind),
                Optional.ofNullable(terms.get(WINDOW)).map(Integer::valueOf).orElse(USUAL.windowDays));
    }

    Map<String, String> terms() {
        return Map.of(RULE, kind.key(), WINDOW, Integer.toString(windowDays));
    }
}
