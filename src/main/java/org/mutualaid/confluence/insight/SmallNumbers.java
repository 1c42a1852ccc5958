package org.mutualaid.confluence.insight;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups are too small to be shown: a number under five can point at a household. Whoever knows the sum could
 * work out a single hidden number, so then the next smallest group is hidden with it.
 *
 * <p>Source: complementary cell suppression, as in T. Dalenius, "Towards a methodology for statistical disclosure
 * control", Statistisk Tidskrift 15, 1977.
 */
public final class SmallNumbers {

    /** The smallest number that is shown. */
    public static final int SHOWN_FROM = 5;

    private SmallNumbers() {
    }

    /**
     * Whether it can be told how many of a known number it is. Nobody is told a part under five, nor one that leaves
     * fewer than five others. That there is nobody is not told either: the missing number would say that there is.
     */
    public static boolean isShown(int part, int all) {
        return part >= SHOWN_FROM && all - part >= SHOWN_FROM;
    }

    /**
     * @param sizes how many each group has, by its name; groups without any need no hiding
     * @return the names of those not to be shown
     */
    public static Set<String> hidden(Map<String, Integer> sizes) {
        List<String> smallestFirst = sizes.keySet().stream()
                .filter(name -> sizes.get(name) > 0)
                .sorted(Comparator.<String, Integer>comparing(sizes::get).thenComparing(Comparator.naturalOrder()))
                .toList();
        Set<String> hidden = new HashSet<>();
        int together = 0;
        for (String name : smallestFirst) {
            boolean small = sizes.get(name) < SHOWN_FROM;
            boolean reveals = !hidden.isEmpty() && (hidden.size() == 1 || together < SHOWN_FROM);
            if (small || reveals) {
                hidden.add(name);
                together += sizes.get(name);
            }
        }
        return hidden;
    }
}
