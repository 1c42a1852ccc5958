package org.mutualaid.confluence.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a place is held for somebody who waited: a set time, less when the shift is near, so that there is time
 * left for the next.
 *
 * @param usual how long when there is time enough
 */
public record OfferRule(Duration usual) {

    public static final OfferRule USUAL = new OfferRule(Duration.ofHours(12));

    /** Nearer to its start, places are offered no more: whoever comes first takes them. */
    private static final Duration LAST_CALL = Duration.ofMinutes(30);

    public OfferRule {
        if (usual.compareTo(Duration.ofMinutes(15)) < 0) {
            throw new IllegalArgumentException("too short to be seen: " + usual);
        }
    }

    /** Until when an offer of now stands; empty when the shift is too near to ask somebody. */
    public Optional<Instant> until(Instant now, Instant start) {
        Duration left = Duration.between(now, start);
        if (left.compareTo(LAST_CALL) < 0) {
            return Optional.empty();
        }
        Duration half = left.dividedBy(2);
        Duration held = half.compareTo(usual) < 0 ? half : usual;
        return Optional.of(Instant.ofEpochMilli(now.plus(held).toEpochMilli()));
    }
}
