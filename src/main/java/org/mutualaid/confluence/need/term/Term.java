package org.mutualaid.confluence.need.term;

import java.time.Instant;

/**
 * How long one promise is left in peace. It is fixed whenever the helper is heard of, so what they were told holds,
 * whatever the group settles meanwhile.
 *
 * @param touched when the helper was last heard of
 * @param asks from when on the helper is asked how it goes
 * @param lapses when the promise goes back on the board if there is still no word
 */
public record Term(Instant touched, Instant asks, Instant lapses) {

    public Term {
        if (asks.isBefore(touched) || lapses.isBefore(asks)) {
            throw new IllegalArgumentException("first promised, then asked, then back on the board");
        }
    }

    /** Whether the helper is asked how it goes. */
    public boolean isIdle(Instant now) {
        return !asks.isAfter(now);
    }

    public boolean isOver(Instant now) {
        return !lapses.isAfter(now);
    }
}
