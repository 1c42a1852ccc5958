package org.mutualaid.confluence.need.line;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class OrderingRuleTest {

    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final Instant ASKED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2026, 11, 27));

    private final OrderingRule rule =
            new OrderingRule(OrderingRule.USUAL.patience(), Map.of("southside", Duration.ofHours(24)));

    @Test
    public void aBoostMovesANeedForwardAndLeavesItsDeadline() {
        PlaceInLine place = place(Optional.empty(), Optional.of("southside"));
        assertEquals(ASKED.plus(Duration.ofDays(7)), place.deadline());
        assertEquals(ASKED.plus(Duration.ofDays(6)), place.order());
        assertTrue(place.isMovedUp());
    }

    @Test
    public void aBoostMovesANeedWithADateToo() {
        PlaceInLine place = place(FRIDAY, Optional.of("southside"));
        assertEquals(Instant.parse("2026-11-28T05:00:00Z"), place.deadline());
        assertEquals(Instant.parse("2026-11-27T05:00:00Z"), place.order());
    }

    @Test
    public void otherAreasAndNeedsWithoutAnAreaStayWhereTheyAre() {
        for (Optional<String> area : List.of(Optional.of("mill-lane"), Optional.<String>empty())) {
            PlaceInLine place = place(Optional.empty(), area);
            assertEquals(place.deadline(), place.order());
            assertFalse(place.isMovedUp());
        }
    }

    @Test
    public void theSameAskHasTheSamePlaceWheneverItIsWorkedOut() {
        assertEquals(place(FRIDAY, Optional.of("southside")), place(FRIDAY, Optional.of("southside")));
    }

    private PlaceInLine place(Optional<LocalDate> neededBy, Optional<String> area) {
        return rule.placeOf(Urgency.WEEK, neededBy, area, ASKED, LIMA);
    }
}
