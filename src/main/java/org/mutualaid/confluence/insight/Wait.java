package org.mutualaid.confluence.insight;

import java.time.Duration;

/**
 * How long somebody waited.
 *
 * @param over false while they still wait, and when it ended in another way: then it is "at least this long"
 */
public record Wait(Duration length, boolean over) {

    public static Wait until(Duration length) {
        return new Wait(length, true);
    }

    public static Wait atLeast(Duration length) {
        return new Wait(length, false);
    }
}
