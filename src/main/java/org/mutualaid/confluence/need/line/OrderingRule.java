package org.mutualaid.confluence.need.line;

import java.time.Duration;
import java.util.Map;

/**
 * How long a need without a date can wait, by its urgency.
 *
 * @param patience one duration for each urgency
 */
public record OrderingRule(Map<Urgency, Duration> patience) {

    /** What holds until a group agrees on something else. */
    public static final OrderingRule USUAL = new OrderingRule(Map.of(
            Urgency.TODAY, Duration.ofHours(12),
            Urgency.DAYS, Duration.ofDays(3),
            Urgency.WEEK, Duration.ofDays(7),
            Urgency.ANYTIME, Duration.ofDays(28)));

    public OrderingRule {
        patience = Map.copyOf(patience);
    }

    Duration patienceOf(Urgency urgency) {
        return patience.get(urgency);
    }
}
