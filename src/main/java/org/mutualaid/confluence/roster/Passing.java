package org.mutualaid.confluence.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * How places that come free pass on at a moment.
 *
 * @param rule how long a place is held for somebody
 * @param able who of those who wait can take a place as things are; others are passed over and stay in the line
 */
public record Passing(OfferRule rule, Able able, Instant now) {

    /** Knows who of those who wait can take a place as things are. */
    @FunctionalInterface
    public interface Able {

        boolean canTake(Shift shift, Signup waiting);
    }

    /** Passes places on to whoever waits, for the usual time. */
    public static Passing toAnybody(Instant now) {
        return new Passing(OfferRule.USUAL, (shift, waiting) -> true, now);
    }

    /** Until when a place of a shift is held from now on; empty when it begins too soon to ask somebody. */
    Optional<Instant> until(ShiftPlan plan) {
        return rule.until(now, plan.start());
    }
}
