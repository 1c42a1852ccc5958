package org.mutualaid.confluence.distribution.desk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.need.AoNeed;

/** A plan of two thousand needs. */
public class RoundPlanningTest {

    @ClassRule
    public static final TestDatabase DATABASE = RoundDesk.h2();

    /** Needs are read 500 at a time, so four times as many statements for some of them; nothing is read one by one. */
    private static final int MORE_FOR_THOUSANDS = 20;

    @Test
    public void twoThousandNeedsAreAFewStatements() {
        RoundDesk few = RoundDesk.with(DATABASE, 5000);
        few.asked("N-AAAA", "north", 3, 1);
        int forOne = DATABASE.counter().countOf(() -> few.drafted(Map.of()));

        RoundDesk many = RoundDesk.with(DATABASE, 5000);
        DATABASE.insert(AoNeed.class, IntStream.range(0, 2000).mapToObj(RoundPlanningTest::need).toList());
        SeenRound[] planned = new SeenRound[1];
        int forAll = DATABASE.counter().countOf(() -> planned[0] = many.drafted(Map.of()));

        assertEquals(2000, planned[0].round().lines().size());
        assertEquals(5000, planned[0].round().totals().shared());
        assertTrue(forOne + " and " + forAll, forAll <= forOne + MORE_FOR_THOUSANDS);
    }

    private static Map<String, Object> need(int number) {
        long asked = RoundDesk.NOW.toEpochMilli() - number * 60_000L;
        Map<String, Object> row = new HashMap<>();
        row.put("CODE", "N-" + (10000 + number));
        row.put("SPACE_ID", 42L);
        row.put("REVISION", 1);
        row.put("TITLE", "Formula");
        row.put("SEARCH_TEXT", "formula");
        row.put("CATEGORY", "food");
        row.put("AREA", List.of("north", "south", "east").get(number % 3));
        row.put("URGENCY", "WEEK");
        row.put("QUANTITY", 1000L * (1 + number % 5));
        row.put("UNIT", "tins");
        row.put("MET", 0L);
        row.put("LANGUAGE", "en");
        row.put("ON_BEHALF", false);
        row.put("POSTED_BY", "key-of-" + number);
        row.put("ASKED_AT", asked);
        row.put("DEADLINE", asked);
        row.put("PLACED_BY", "URGENCY");
        row.put("STATE", "OPEN");
        row.put("CLAIMS_EVER", 0);
        row.put("BOARD_ORDER", asked);
        return row;
    }
}
