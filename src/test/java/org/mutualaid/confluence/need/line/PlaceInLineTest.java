package org.mutualaid.confluence.need.line;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.Test;

public class PlaceInLineTest {

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    @Test
    public void aDateWaitsUntilItsDayIsOverWhereTheCoalitionLives() {
        PlaceInLine place = PlaceInLine.neededBy(LocalDate.of(2026, 7, 1), DUBLIN);
        assertEquals(Instant.parse("2026-07-01T23:00:00Z"), place.deadline());
    }

    @Test
    public void theDayOfAClockChangeIsAsLongAsItIs() {
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        Instant begins = PlaceInLine.neededBy(autumn.minusDays(1), DUBLIN).deadline();
        assertEquals(Duration.ofHours(25), Duration.between(begins, PlaceInLine.neededBy(autumn, DUBLIN).deadline()));
    }

    @Test
    public void aNeedWithoutADateWaitsAsLongAsItsUrgencyAllows() {
        Instant asked = Instant.parse("2026-11-23T10:00:00Z");
        Instant previous = asked;
        for (Urgency urgency : Urgency.values()) {
            Instant deadline = PlaceInLine.urgent(urgency, asked, OrderingRule.USUAL).deadline();
            assertTrue(urgency.key(), deadline.isAfter(previous));
            previous = deadline;
        }
    }
}
