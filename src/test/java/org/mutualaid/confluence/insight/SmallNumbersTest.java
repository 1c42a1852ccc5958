package org.mutualaid.confluence.insight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public class SmallNumbersTest {

    @Test
    public void showsGroupsOfFive() {
        assertEquals(Set.of(), SmallNumbers.hidden(Map.of("a", 5, "b", 12)));
    }

    @Test
    public void tellsNoPartThatIsSmallOrLeavesFewOthersNorThatThereIsNone() {
        for (int all = 0; all <= 12; all++) {
            for (int part = 0; part <= all; part++) {
                assertEquals(part + " of " + all, part >= 5 && all - part >= 5, SmallNumbers.isShown(part, all));
            }
        }
        assertTrue(SmallNumbers.isShown(5, 10));
    }

    @Test
    public void hidesTheCellThatWouldRevealAnother() {
        assertEquals(Set.of("small", "next"), SmallNumbers.hidden(Map.of("small", 2, "next", 6, "large", 40)));
    }

    @Test
    public void twoSmallOnesHideEachOtherUnlessTheirSumIsSmallToo() {
        assertEquals(Set.of("a", "b"), SmallNumbers.hidden(Map.of("a", 3, "b", 4, "c", 9)));
        assertEquals(Set.of("a", "b", "c"), SmallNumbers.hidden(Map.of("a", 1, "b", 2, "c", 9, "d", 12)));
    }

    @Test
    public void whereNothingIsThereNothingIsHidden() {
        assertEquals(Set.of(), SmallNumbers.hidden(Map.of("none", 0, "a", 7)));
    }

    @Test
    public void noSumLeavesANumberUnderFiveToBeWorkedOut() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            Map<String, Integer> sizes = new HashMap<>();
            for (int group = 0; group < 2 + random.nextInt(6); group++) {
                sizes.put("g" + group, random.nextInt(12));
            }
            Set<String> hidden = SmallNumbers.hidden(sizes);
            sizes.forEach((name, size) -> assertTrue(name, size == 0 || size >= 5 || hidden.contains(name)));
            long shown = sizes.keySet().stream().filter(name -> sizes.get(name) > 0 && !hidden.contains(name)).count();
            int together = hidden.stream().mapToInt(sizes::get).sum();
            assertTrue(sizes.toString(), hidden.isEmpty() || shown == 0 || hidden.size() > 1 && together >= 5);
        }
    }
}
