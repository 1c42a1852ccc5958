package org.mutualaid.confluence.roster.limits;

import java.time.Duration;
import java.util.Map;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.number.AgreedNumbers;
import org.mutualaid.confluence.roster.OfferRule;

/** What groups agreed on about how places pass on: how long one is held, and how people are asked for cover. */
public final class AgreedPassing {

    private final Agreements agreements;

    public AgreedPassing(Agreements agreements) {
        this.agreements = agreements;
    }

    /** How long a place that came free is held for somebody. */
    public OfferRule held(long spaceId) {
        return new OfferRule(Duration.ofHours(numbers(spaceId).get("holdHours")));
    }

    public Cover cover(long spaceId) {
        Map<String, Integer> numbers = numbers(spaceId);
        return new Cover(numbers.get("askAtOnce"), new OfferRule(Duration.ofHours(numbers.get("askNextHours"))),
                numbers.get("askWeekly"));
    }

    private Map<String, Integer> numbers(long spaceId) {
        return AgreedNumbers.PASSING.of(agreements.of(spaceId, AgreedNumbers.PASSING.kind()));
    }

    /**
     * How people are asked for cover.
     *
     * @param atOnce how many at the same time
     * @param next after how long without a yes the next are asked
     * @param weekly how often one person is asked in a week at most
     */
    public record Cover(int atOnce, OfferRule next, int weekly) {
    }
}
