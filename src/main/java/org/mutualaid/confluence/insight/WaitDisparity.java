package org.mutualaid.confluence.insight;

import java.time.Duration;
import java.util.Collection;
import java.util.LongSummaryStatistics;
import java.util.OptionalDouble;

/** How much longer the slowest group waits than the fastest: the one median divided by the other. */
public final class WaitDisparity {

    /** From here on it is worth talking about. */
    public static final double LARGE = 2;

    private WaitDisparity() {
    }

    /** @return empty with fewer than two groups, or when somebody does not wait at all */
    public static OptionalDouble of(Collection<Duration> medians) {
        LongSummaryStatistics seconds = medians.stream().mapToLong(Duration::toSeconds).summaryStatistics();
        return seconds.getCount() < 2 || seconds.getMin() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) seconds.getMax() / seconds.getMin());
    }
}
