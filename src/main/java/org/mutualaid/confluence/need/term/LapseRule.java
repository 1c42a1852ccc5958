package org.mutualaid.confluence.need.term;

import java.time.Duration;
import java.time.Instant;

/**
 * What a group settled about promises that nobody speaks of.
 *
 * @param askAfter how long a helper is left in peace
 * @param lapseAfter how long without a word until the promise goes back on the board; longer than the first
 */
public record LapseRule(Duration askAfter, Duration lapseAfter) {

    /** What holds until a group agrees on something else. */
    public static final LapseRule USUAL = new LapseRule(Duration.ofHours(24), Duration.ofHours(48));

    public LapseRule {
        if (askAfter.isNegative() || askAfter.isZero() || lapseAfter.compareTo(askAfter) <= 0) {
            throw new IllegalArgumentException("a promise goes back only after somebody was asked");
        }
    }

    /** The term of a promise whose helper was heard of at this instant. */
    public Term from(Instant touched) {
        return new Term(touched, touched.plus(askAfter), touched.plus(lapseAfter));
    }
}
