package org.mutualaid.confluence.need.ordering;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.line.Urgency;

/** The rule as the terms of an agreement: {@code patience-days=72}, {@code boost-southside=24}, in hours. */
final class OrderingTerms {

    private static final String PATIENCE = "patience-";
    private static final String BOOST = "boost-";

    private OrderingTerms() {
    }

    static Map<String, String> of(OrderingRule rule) {
        Map<String, String> terms = new HashMap<>();
        rule.patience().forEach((urgency, patience) -> terms.put(PATIENCE + urgency.key(), hours(patience)));
        rule.boosts().forEach((area, boost) -> terms.put(BOOST + area, hours(boost)));
        return terms;
    }

    /** What terms do not say is as usual. */
    static OrderingRule rule(Map<String, String> terms) {
        Map<Urgency, Duration> patience = Arrays.stream(Urgency.values()).collect(Collectors.toMap(
                Function.identity(), urgency -> patience(terms, urgency)));
        Map<String, Duration> boosts = terms.entrySet().stream()
                .filter(term -> term.getKey().startsWith(BOOST))
                .collect(Collectors.toMap(
                        term -> term.getKey().substring(BOOST.length()), term -> duration(term.getValue())));
        return new OrderingRule(patience, boosts);
    }

    private static Duration patience(Map<String, String> terms, Urgency urgency) {
        String agreed = terms.get(PATIENCE + urgency.key());
        return agreed == null ? OrderingRule.USUAL.patienceOf(urgency) : duration(agreed);
    }

    private static Duration duration(String hours) {
        return Duration.ofHours(Long.parseLong(hours));
    }

    private static String hours(Duration duration) {
        return Long.toString(duration.toHours());
    }
}
