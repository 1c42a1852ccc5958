package org.mutualaid.confluence.distribution.rule;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.distribution.rule.Recipients.in;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

public class LargestDeficitTest {

    private static final int CASES = 4000;

    private final LargestDeficit rule = new LargestDeficit();

    @Test
    public void eachAreaGetsItsPart() {
        Plan plan = rule.plan(6, List.of(
                in("north", "N-AAAA", 9, 0), in("south", "N-BBBB", 2, 1), in("south", "N-CCCC", 9, 2)));

        assertEquals(Map.of("N-AAAA", 2L, "N-BBBB", 2L, "N-CCCC", 2L), plan.byCode());
        assertEquals(
                Map.of("N-AAAA", "area-rest:1:2:1:3", "N-BBBB", "area-all:1:4:2:3", "N-CCCC", "area-rest:2:4:2:3"),
                plan.shares().stream().collect(Collectors.toMap(Share::code, share -> share.reason().text())));
    }

    @Test
    public void whatAnAreaCannotTakeGoesToTheOthersByTheirParts() {
        Plan plan = rule.plan(10, List.of(
                in("full", "N-AAAA", 1, 0), in("north", "N-BBBB", 9, 1), in("south", "N-CCCC", 9, 2),
                in("south", "N-DDDD", 9, 3)));

        assertEquals(1, (long) plan.byCode().get("N-AAAA"));
        assertEquals(3, (long) plan.byCode().get("N-BBBB"));
        assertEquals(6, plan.byCode().get("N-CCCC") + plan.byCode().get("N-DDDD"));
    }

    @Test
    public void betweenEqualAreasTheLongestWaitDecides() {
        Plan plan = rule.plan(1, List.of(in("a", "N-AAAA", 1, 5), in("b", "N-BBBB", 1, 4)));

        assertEquals(1, (long) plan.byCode().get("N-BBBB"));
    }

    /** The bound of the field's measures: never a whole unit ahead; behind, less than two were ever seen. */
    @Test
    public void withAllOpenNoAreaIsEverAWholeUnitAheadOfItsPart() {
        Random random = new Random(8);
        double furthestBehind = 0;
        for (int each = 0; each < CASES; each++) {
            List<String> names = IntStream.range(0, 1 + random.nextInt(40)).mapToObj(name -> "a" + name).toList();
            Map<String, Long> weights = new HashMap<>();
            names.forEach(name -> weights.put(name, 1L + random.nextInt(50)));
            furthestBehind = Math.max(furthestBehind, furthestBehind(names, weights, random.nextInt(400)));
        }
        assertTrue("behind by " + furthestBehind, furthestBehind < 2);
    }

    private static double furthestBehind(List<String> names, Map<String, Long> weights, int units) {
        long all = weights.values().stream().mapToLong(Long::longValue).sum();
        Deficits deficits = new Deficits(names, weights);
        Map<String, Integer> given = new HashMap<>();
        double furthest = 0;
        for (int unit = 1; unit <= units; unit++) {
            given.merge(deficits.next(), 1, Integer::sum);
            for (String name : names) {
                double ahead = given.getOrDefault(name, 0) - (double) unit * weights.get(name) / all;
                assertTrue(name + " is ahead by " + ahead, ahead < 1);
                furthest = Math.max(furthest, -ahead);
            }
        }
        return furthest;
    }
}
