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
 */
public record RoundTerms(
        RuleKind rule, int windowDays, OptionalLong mostEach, int agreement, Optional<LocalDate> agreedOn) {
}
