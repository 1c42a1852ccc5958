package org.mutualaid.confluence.distribution.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fills everybody up to the same level, what they had before counted, as water fills connected vessels: the level is
 * the highest that there are units for. Units left over go one each to who waits longest among those who can take more.
 */
final class WaterLevel {

    private final long level;
    private final long over;
    private final Set<String> extra;

    WaterLevel(long units, Collection<Recipient> recipients) {
        this.level = highest(units, recipients);
        List<Recipient> couldTakeMore = recipients.stream()
                .filter(recipient -> upTo(level + 1, recipient) > upTo(level, recipient))
                .sorted(Recipient.LONGEST_WAIT)
                .toList();
        this.over = Math.min(couldTakeMore.size(), units - used(level, recipients));
        this.extra = new HashSet<>(couldTakeMore.stream().limit(over).map(Recipient::code).toList());
    }

    long level() {
        return level;
    }

    /** How many units did not reach for another level. */
    long over() {
        return over;
    }

    boolean hasExtra(Recipient recipient) {
        return extra.contains(recipient.code());
    }

    long given(Recipient recipient) {
        return upTo(level, recipient) + (hasExtra(recipient) ? 1 : 0);
    }

    /** A search by halves: what a level uses grows with it, so that time does not depend on the units. */
    private static long highest(long units, Collection<Recipient> recipients) {
        long low = 0;
        long high = recipients.stream().mapToLong(each -> each.before() + each.capacity()).max().orElse(0);
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (used(middle, recipients) <= units) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static long used(long level, Collection<Recipient> recipients) {
        return recipients.stream().mapToLong(recipient -> upTo(level, recipient)).sum();
    }

    private static long upTo(long level, Recipient recipient) {
        return Math.min(recipient.capacity(), Math.max(0, level - recipient.before()));
    }
}
