package org.mutualaid.confluence.distribution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.mutualaid.confluence.distribution.rule.RuleKind;

/**
 * How a round shares out, as it was planned.
 *
 * @param windowDays over how many days what somebody received counts; only {@link RuleKind#LEAST} looks at it
 * @param mostEach the most units for one need; empty for all it asks for
 * @param agreement revision of the space's agreement that this follows; 0 while the space had settled none
 * @param agreedOn when people agreed on it
 * @param scope among which needs
 */
public record RoundTerms(
        RuleKind rule,
        int windowDays,
        OptionalLong mostEach,
        int agreement,
        Optional<LocalDate> agreedOn,
        Scope scope) {

    /** Whether both share out by the same rule, with all that it looks at. */
    public boolean sharesOutAs(RuleKind otherRule, int otherWindow) {
        return rule == otherRule && (rule != RuleKind.LEAST || windowDays == otherWindow);
    }

    /**
     * Which needs are looked at: open ones that count in the same unit, and of these only what is named here.
     *
     * @param category key from the lists of the space
     * @param area key from the lists of the space
     * @param neededBy those that cannot wait longer than the end of this day
     * @param leftOut how many there were besides that count in another unit
     */
    public record Scope(
            Optional<String> category, Optional<String> area, Optional<LocalDate> neededBy, int leftOut) {
    }
}
