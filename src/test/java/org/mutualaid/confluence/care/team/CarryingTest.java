package org.mutualaid.confluence.care.team;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.mutualaid.confluence.roster.load.Span;

public class CarryingTest {

    private static final Instant NOW = Instant.parse("2026-03-29T12:00:00Z");

    @Test
    public void isAtTheLimitFromTheAgreedNumberOn() {
        Carrying carrying = new Carrying("key-of-ana", List.of(shift(2, 4), shift(4, 2)));
        assertEquals(Duration.ofHours(6), carrying.week(NOW));
        assertTrue(carrying.isAtLimit(NOW, Optional.of(Duration.ofHours(6))));
        assertFalse(carrying.isAtLimit(NOW, Optional.of(Duration.ofHours(6).plusMinutes(1))));
        assertFalse("no limit, nobody at it", carrying.isAtLimit(NOW, Optional.empty()));
    }

    @Test
    public void countsTheWeekAheadAsWell() {
        Carrying carrying = new Carrying("key-of-ana", List.of(shift(-3, 8), shift(20, 4)));
        assertTrue(carrying.isAtLimit(NOW, Optional.of(Duration.ofHours(8))));
    }

    @Test
    public void hasNoFreeWeekOnlyWhenEachOfFourHadAShift() {
        List<Span> every = IntStream.range(0, 4).mapToObj(week -> shift(7 * week + 3, 1)).toList();
        assertTrue(new Carrying("key-of-ana", every).hasNoFreeWeek(NOW));
        assertFalse(new Carrying("key-of-ana", every.subList(0, 3)).hasNoFreeWeek(NOW));
        assertFalse(new Carrying("key-of-ana", List.of()).hasNoFreeWeek(NOW));
    }

    private static Span shift(int daysAgo, int hours) {
        Instant start = NOW.minus(Duration.ofDays(daysAgo));
        return new Span(start, start.plus(Duration.ofHours(hours)));
    }
}
