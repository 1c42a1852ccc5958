package org.mutualaid.confluence.distribution.agreed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/**
 * The rule as it is sent: {@code rule}, {@code window} in days, when and where it was agreed, and {@code revision}.
 * What an answer told besides may be sent back with it.
 */
public record RoundRuleForm(Map<String, Object> fields) {

    private static final int LONGEST_KEY = 30;
    private static final String REVISION = "revision";
    private static final Set<String> OWN = Set.of("rule", "window", REVISION, "space", "kind", "words", "agreed");

    /**
     * @param expected the revision the request as a whole is meant for, where it says so
     * @throws InvalidInput naming every field that must change
     */
    Agreements.Wanted wanted(AgreedForm agreedForm, Optional<Integer> expected) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Stream.of(AgreedForm.FIELDS, OWN).flatMap(Set::stream).collect(Collectors.toSet()));
        Optional<RuleKind> kind = reader.line("rule", LONGEST_KEY).flatMap(RuleKind::of);
        if (kind.isEmpty() && !errors.names("rule")) {
            errors.addShared("rule", "round.rule", rules());
        }
        Optional<Integer> window = window(reader, errors);
        Agreement.Agreed agreed = agreedForm.read(reader, errors);
        Optional<Integer> revision = expected.or(() -> reader.number(REVISION).map(BigDecimal::intValue));
        errors.refuseIfAny();
        RoundRule rule = new RoundRule(kind.orElseThrow(), window.orElse(RoundRule.USUAL.windowDays()));
        return new Agreements.Wanted(AgreementKind.ROUNDS, rule.terms(), agreed, revision);
    }

    /** The rules there are, as REST names them. */
    public static String rules() {
        return Arrays.stream(RuleKind.values()).map(RuleKind::key).collect(Collectors.joining(", "));
    }

    private static Optional<Integer> window(FormReader reader, FieldErrors errors) {
        Optional<BigDecimal> sent = reader.number("window");
        Optional<Integer> days = sent
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.signum() > 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(RoundRule.LONGEST_WINDOW)) <= 0)
                .map(BigDecimal::intValue);
        if (sent.isPresent() && days.isEmpty()) {
            errors.addShared("window", "round.window", RoundRule.LONGEST_WINDOW);
        }
        return days;
    }
}
