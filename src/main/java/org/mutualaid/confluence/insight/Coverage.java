package org.mutualaid.confluence.insight;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How much of what was asked was done, by group. What counts is the group that was reached least (J. Rawls, "A theory
 * of justice", 1971).
 *
 * @param least between 0 and 1
 * @param gap between the group that was reached most and the one that was reached least
 */
public record Coverage(double least, double median, double gap) {

    /** @return empty where no group asked for anything */
    public static Optional<Coverage> of(Collection<Part> parts) {
        List<Double> shares = parts.stream().filter(part -> part.asked() > 0).map(Part::share).sorted().toList();
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        double least = shares.get(0);
        return Optional.of(new Coverage(least, median(shares), shares.get(shares.size() - 1) - least));
    }

    private static double median(List<Double> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /**
     * What one group asked for and what of it was done, both in the same unit.
     *
     * @param done at most {@code asked}
     */
    public record Part(long asked, long done) {

        /** Between 0 and 1; nothing asked counts as 0. */
        public double share() {
            return asked == 0 ? 0 : (double) done / asked;
        }
    }
}
