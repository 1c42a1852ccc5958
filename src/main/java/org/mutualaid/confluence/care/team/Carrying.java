package org.mutualaid.confluence.care.team;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.roster.load.Span;

/**
 * What one person carried in the last four weeks and carries in the week ahead.
 *
 * @param spans their shifts
 */
record Carrying(String userKey, List<Span> spans) {

    static final int WEEKS = 4;

    private static final Duration WEEK = Duration.ofDays(7);

    Carrying {
        spans = List.copyOf(spans);
    }

    /** The hours of the week behind or of the week ahead, whichever has more. */
    Duration week(Instant now) {
        Duration behind = within(now.minus(WEEK), now);
        Duration ahead = within(now, now.plus(WEEK));
        return behind.compareTo(ahead) > 0 ? behind : ahead;
    }

    /** @param most what nobody is to do more of in a week; empty for no limit */
    boolean isAtLimit(Instant now, Optional<Duration> most) {
        return most.filter(limit -> week(now).compareTo(limit) >= 0).isPresent();
    }

    /** Whether none of the last four weeks was free. */
    boolean hasNoFreeWeek(Instant now) {
        for (int week = 1; week <= WEEKS; week++) {
            Instant from = now.minus(WEEK.multipliedBy(week));
            if (within(from, from.plus(WEEK)).isZero()) {
                return false;
            }
        }
        return true;
    }

    private Duration within(Instant from, Instant to) {
        return spans.stream().map(span -> span.within(from, to)).reduce(Duration.ZERO, Duration::plus);
    }
}
