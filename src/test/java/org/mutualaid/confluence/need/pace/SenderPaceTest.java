package org.mutualaid.confluence.need.pace;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;

public class SenderPaceTest {

    private static final String ADDRESS = "203.0.113.77";

    private final InMemorySendingStore store = new InMemorySendingStore();
    private final List<Long> waited = new ArrayList<>();
    private final Ticking clock = new Ticking();
    private final SenderPace pace = new SenderPace(
            store,
            new UnitOfWork(new InMemoryTransactions()),
            Safes.keys(),
            new SiteTime(clock, () -> ZoneOffset.UTC),
            new Pause() {
                @Override
                public void take(Duration duration) {
                    waited.add(duration.toSeconds());
                }
            });

    @Test
    public void slowsWhoSendsAgainAndAgainAndNeverForLong() {
        for (int sent = 0; sent < 10; sent++) {
            pace.slow(ADDRESS);
        }

        assertEquals(List.of(0L, 0L, 0L, 1L, 2L, 3L, 4L, 5L, 5L, 5L), waited);
    }

    @Test
    public void letsOthersAndWhoWaitedTenMinutesGoAtOnce() {
        for (int sent = 0; sent < 4; sent++) {
            pace.slow(ADDRESS);
        }
        pace.slow("203.0.113.78");
        clock.now = clock.now.plus(SenderPace.WINDOW).plusMillis(1);
        pace.slow(ADDRESS);

        assertEquals(List.of(0L, 0L), waited.subList(4, 6));
    }

    @Test
    public void keepsNoAddressAndAnotherHashEachDay() {
        pace.slow(ADDRESS);
        String first = store.sources().get(0);
        clock.now = clock.now.plus(Duration.ofHours(20));
        pace.slow(ADDRESS);

        assertEquals(64, first.length());
        assertFalse(first.contains(ADDRESS));
        assertNotEquals(first, store.sources().get(1));
    }

    @Test
    public void forgetsWithinADayAlsoWhenNobodySends() {
        pace.slow(ADDRESS);
        clock.now = clock.now.plus(Duration.ofHours(23)).plusMillis(1);

        assertEquals(1, pace.forget());
        assertEquals(List.of(), store.sources());
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
