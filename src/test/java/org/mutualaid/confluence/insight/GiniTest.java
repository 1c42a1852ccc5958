package org.mutualaid.confluence.insight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.Test;

public class GiniTest {

    private static final double EXACT = 1e-9;

    @Test
    public void isNothingWhenAllHaveTheSame() {
        assertEquals(0, of(1, 1, 1, 1), EXACT);
    }

    @Test
    public void isAQuarterForOneTwoThreeFour() {
        assertEquals(0.25, of(1, 2, 3, 4), EXACT);
        assertEquals(0.25, of(4, 2, 1, 3), EXACT);
    }

    @Test
    public void isThreeQuartersWhenOneOfFourHasEverything() {
        assertEquals(0.75, of(0, 0, 0, 4), EXACT);
    }

    @Test
    public void isUnknownWhereNothingIsSpread() {
        assertTrue(Gini.of(List.of(0L, 0L, 0L)).isEmpty());
        assertTrue(Gini.of(List.of()).isEmpty());
    }

    @Test
    public void equalsTheMeanDifferenceOfAllPairs() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Long> amounts = new ArrayList<>();
            random.longs(1 + random.nextInt(30), 0, 50).forEach(amounts::add);
            if (amounts.stream().anyMatch(amount -> amount > 0)) {
                assertEquals(byPairs(amounts), Gini.of(amounts).orElseThrow(), EXACT);
            }
        }
    }

    private static double byPairs(List<Long> amounts) {
        double differences = amounts.stream()
                .mapToDouble(one -> amounts.stream().mapToDouble(other -> Math.abs(one - other)).sum())
                .sum();
        double mean = amounts.stream().mapToLong(Long::longValue).average().orElseThrow();
        return differences / (2.0 * amounts.size() * amounts.size() * mean);
    }

    private static double of(long... amounts) {
        return Gini.of(LongStream.of(amounts).boxed().toList()).orElseThrow();
    }
}
