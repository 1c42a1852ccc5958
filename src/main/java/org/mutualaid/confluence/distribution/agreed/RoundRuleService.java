package org.mutualaid.confluence.distribution.agreed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.group.agreement.desk.AgreementService;
import org.mutualaid.confluence.group.agreement.desk.SentTerms;

/** How a space shares out what is scarce. */
public final class RoundRuleService extends AgreementService<RoundRule> {

    private static final int LONGEST_KEY = 30;
    private static final String RULE = "rule";
    private static final String WINDOW = "window";
    private static final String WORDS = "words";

    private final RoundRuleWords words;

    public RoundRuleService(AgreementGround ground, RoundRuleWords words) {
        super(AgreementKind.ROUNDS, ground);
        this.words = words;
    }

    @Override
    protected RoundRule meaning(Agreement agreement) {
        return RoundRule.of(agreement.terms());
    }

    @Override
    protected Set<String> fields() {
        return Set.of(RULE, WINDOW, WORDS);
    }

    /** Reads {@code rule} and {@code window} in whole days; without a window the usual one counts. */
    @Override
    protected Map<String, String> terms(SentTerms sent) {
        Optional<RuleKind> kind = sent.reader().line(RULE, LONGEST_KEY).flatMap(RuleKind::of);
        if (kind.isEmpty() && !sent.errors().names(RULE)) {
            sent.errors().addShared(RULE, "round.rule", RuleKind.keys());
        }
        Optional<Integer> window = sent.reader().whole(
                WINDOW, 1, RoundRule.LONGEST_WINDOW, "round.window", RoundRule.LONGEST_WINDOW);
        return new RoundRule(
                kind.orElse(RoundRule.USUAL.kind()), window.orElse(RoundRule.USUAL.windowDays())).terms();
    }

    @Override
    protected Map<String, Object> told(RoundRule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(RULE, rule.kind().key());
        fields.put(WINDOW, rule.windowDays());
        fields.put(WORDS, words.sentence(rule.kind(), rule.windowDays()));
        return fields;
    }
}
