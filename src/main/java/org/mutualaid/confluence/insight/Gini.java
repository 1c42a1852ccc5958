package org.mutualaid.confluence.insight;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How unevenly something is spread: 0 when all have the same, towards 1 when one has everything.
 *
 * <p>Source: C. Gini, "Variabilità e mutabilità", 1912; half the relative mean difference of all pairs.
 */
public final class Gini {

    private Gini() {
    }

    /** @return empty when there is nothing to be spread */
    public static OptionalDouble of(Collection<Long> amounts) {
        List<Long> sorted = amounts.stream().sorted().toList();
        double sum = 0;
        double weighted = 0;
        for (int place = 0; place < sorted.size(); place++) {
            sum += sorted.get(place);
            weighted += (2.0 * (place + 1) - sorted.size() - 1) * sorted.get(place);
        }
        return sum == 0 ? OptionalDouble.empty() : OptionalDouble.of(weighted / (sorted.size() * sum));
    }
}
