package org.mutualaid.confluence.distribution;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.confluence.distribution.rule.Reason;
import org.mutualaid.confluence.value.PublicCode;

/**
 * What one need gets of a round, in whole units.
 *
 * @param capacity the most the need could take when the round was planned
 * @param proposed what the rule gives
 * @param reason why the rule gives that
 * @param adjustment what somebody made of it by hand
 * @param handedOut empty until it was
 */
public record RoundLine(
        PublicCode need,
        long capacity,
        long proposed,
        Reason reason,
        Optional<Adjustment> adjustment,
        Optional<HandedOut> handedOut) {

    /** A line as a rule made it. */
    public static RoundLine proposed(PublicCode need, long capacity, long units, Reason reason) {
        return new RoundLine(need, capacity, units, reason, Optional.empty(), Optional.empty());
    }

    /** What the need gets. */
    public long units() {
        return adjustment.map(Adjustment::units).orElse(proposed);
    }

    public boolean isHandedOut() {
        return handedOut.isPresent();
    }

    RoundLine with(Adjustment byHand) {
        return new RoundLine(need, capacity, proposed, reason, Optional.of(byHand), handedOut);
    }

    /** Units that wait to be handed out. */
    long waiting() {
        return isHandedOut() ? 0 : units();
    }

    RoundLine with(HandedOut now) {
        return new RoundLine(need, capacity, proposed, reason, adjustment, Optional.of(now));
    }

    /**
     * A share changed by hand.
     *
     * @param words why, as somebody wrote it
     * @param by user key of who did; empty once it is no longer known
     */
    public record Adjustment(long units, String words, Optional<String> by) {
    }

    /**
     * A share that was handed out.
     *
     * @param units how many were; less than the share, and none at all, only with a reason
     * @param by user key of who did; empty once it is no longer known
     * @param less why it was less than the share, as somebody wrote it
     */
    public record HandedOut(long units, Instant at, Optional<String> by, Optional<String> less) {
    }
}
