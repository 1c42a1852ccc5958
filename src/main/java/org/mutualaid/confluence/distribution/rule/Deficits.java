package org.mutualaid.confluence.distribution.rule;

import java.util.List;
import java.util.Map;

/**
 * Who is owed most when each unit is owed to all in proportion to their weights. With nobody leaving, nobody is ever a
 * whole unit ahead of their part.
 */
final class Deficits {

    /** Parts of a unit in which is counted; keeps what rounding costs far below a unit when somebody leaves. */
    private static final long SCALE = 1000;

    private final List<String> names;
    private final long[] weights;
    private final long[] owed;
    private final boolean[] gone;
    private long all;

    /**
     * @param names in the order that decides between equals
     * @param weights above zero, by name
     */
    Deficits(List<String> names, Map<String, Long> weights) {
        this.names = List.copyOf(names);
        this.weights = names.stream().mapToLong(weights::get).toArray();
        this.owed = new long[names.size()];
        this.gone = new boolean[names.size()];
        for (long weight : this.weights) {
            if (weight < 1) {
                throw new IllegalArgumentException("a weight is above zero");
            }
            this.all += weight;
        }
    }

    /** Gives the next unit to who is owed most. */
    String next() {
        int most = -1;
        for (int each = 0; each < owed.length; each++) {
            if (!gone[each]) {
                owed[each] += SCALE * weights[each];
                most = most < 0 || owed[each] > owed[most] ? each : most;
            }
        }
        owed[most] -= SCALE * all;
        return names.get(most);
    }

    /** Somebody takes nothing more; from now on the others are owed their part of everything. */
    void leave(String name) {
        int leaving = names.indexOf(name);
        gone[leaving] = true;
        long without = all - weights[leaving];
        for (int each = 0; each < owed.length && without > 0; each++) {
            owed[each] = Math.floorDiv(owed[each] * without, all);
        }
        all = without;
    }
}
