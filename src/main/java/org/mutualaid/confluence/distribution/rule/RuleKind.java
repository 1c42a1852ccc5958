package org.mutualaid.confluence.distribution.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The rules a group can agree on. */
public enum RuleKind {
    DEADLINE(ByDeadline::new),
    EQUAL(EqualShares::new),
    AREA(LargestDeficit::new),
    LEAST(LeastReceived::new);

    private final Supplier<AllocationRule> rule;

    RuleKind(Supplier<AllocationRule> rule) {
        this.rule = rule;
    }

    public AllocationRule rule() {
        return rule.get();
    }

    /** The name in REST, in agreements and in the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The keys of all of them, for a sentence. */
    public static String keys() {
        return Arrays.stream(values()).map(RuleKind::key).collect(Collectors.joining(", "));
    }

    public static Optional<RuleKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
