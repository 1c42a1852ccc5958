package org.mutualaid.confluence.distribution.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who a share can go to: a need, as far as a rule has to know it.
 *
 * @param code of the need
 * @param area key of its area; needs without one count as an area of their own
 * @param capacity the most whole units that it can take
 * @param deadline until when it can wait; see {@link org.mutualaid.confluence.need.line.PlaceInLine}
 * @param asked since when it waits
 * @param before whole units that went to the same people in the window of the agreement
 */
public record Recipient(
        String code, Optional<String> area, long capacity, Instant deadline, Instant asked, long before) {

    /** Decides between equals: the longest wait, then the code. */
    static final Comparator<Recipient> LONGEST_WAIT =
            Comparator.comparing(Recipient::asked).thenComparing(Recipient::code);

    /** The order of the line. */
    static final Comparator<Recipient> IN_LINE = Comparator.comparing(Recipient::deadline).thenComparing(LONGEST_WAIT);

    public Recipient {
        if (capacity < 0 || before < 0) {
            throw new IllegalArgumentException("never negative: " + capacity + ", " + before);
        }
    }
}
