package org.mutualaid.confluence.insight;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long a group waits, with those who still wait counted as "at least this long": left out, they would make a slow
 * group look fast because its needs never close.
 *
 * <p>Source: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the
 * American Statistical Association 53, 1958.
 *
 * @param median how long until half of them have what they wait for; empty while that is not known
 * @param most how long until nine in ten have it; empty while that is not known
 * @param longest the longest wait that is known of, also of those who still wait
 * @param waiting how many still wait
 */
public record WaitTimes(
        Optional<Duration> median, Optional<Duration> most, Duration longest, int all, int waiting) {

    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    /** Where two products of fractions should be the same and differ by how they are stored. */
    private static final double EXACT_ENOUGH = 1e-12;

    public static WaitTimes of(Collection<Wait> waits) {
        // Those who still wait at that very length were still waiting when the others had it.
        List<Wait> sorted = waits.stream()
                .sorted(Comparator.comparing(Wait::length).thenComparing(Wait::over, Comparator.reverseOrder()))
                .toList();
        int waiting = (int) waits.stream().filter(wait -> !wait.over()).count();
        Duration longest = sorted.isEmpty() ? Duration.ZERO : sorted.get(sorted.size() - 1).length();
        return new WaitTimes(
                until(HALF, sorted), until(NINE_IN_TEN, sorted), longest, sorted.size(), waiting);
    }

    /** The first length by which so large a part has what it waits for. */
    private static Optional<Duration> until(double part, List<Wait> sorted) {
        double without = 1;
        for (int place = 0; place < sorted.size(); place++) {
            Wait wait = sorted.get(place);
            if (wait.over()) {
                int still = sorted.size() - place;
                without *= (still - 1.0) / still;
            }
            if (wait.over() && without <= 1 - part + EXACT_ENOUGH) {
                return Optional.of(wait.length());
            }
        }
        return Optional.empty();
    }
}
