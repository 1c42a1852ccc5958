package org.mutualaid.confluence.need.lapse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.NOON;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.need.term.LapseRule.USUAL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.InMemoryNeedStore;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.platform.SiteTime;

public class LapseRunTest {

    private final InMemoryNeedStore needs = new InMemoryNeedStore();
    private final InMemoryHistoryStore history = new InMemoryHistoryStore();
    private final UnitOfWork work = new UnitOfWork(new InMemoryTransactions(needs, history));

    @Test
    public void putsBackWhatNobodySpokeOfAndKeepsItsHistory() {
        Need need = promised(1, NOON);
        assertEquals(0, run(NOON.plus(Duration.ofHours(48)).minusMillis(1)));
        assertEquals(1, run(NOON.plus(Duration.ofHours(48))));
        List<HistoryEntry> lines = book(NOON).historyOf(need);
        assertEquals(List.of("posted", "claimed", "lapsed"), lines.stream().map(HistoryEntry::action).toList());
        assertEquals(Optional.empty(), lines.get(2).actor());
        assertEquals("1", lines.get(2).changes().get("quantity"));
    }

    @Test
    public void doesNothingMoreWhenItRunsAgain() {
        promised(1, NOON);
        assertEquals(1, run(NOON.plus(Duration.ofDays(3))));
        assertEquals(0, run(NOON.plus(Duration.ofDays(3))));
        assertEquals(0, run(NOON.plus(Duration.ofDays(30))));
    }

    @Test
    public void takesSeveralBatchesInOneRun() {
        int many = LapseRun.BATCH * 2 + 7;
        IntStream.range(0, many).forEach(number -> promised(number, NOON));
        assertEquals(many, run(NOON.plus(Duration.ofDays(3))));
        assertTrue(needs.lapsing(NOON.plus(Duration.ofDays(3)), 1).isEmpty());
    }

    private int run(Instant now) {
        return new LapseRun(book(now), time(now)).run();
    }

    private Need promised(int number, Instant when) {
        Need need = aNeed("N-%04d".formatted(number)).build();
        Need.Origin origin = new Need.Origin(need.asked(), need.place());
        book(when).post(Actor.user("key-of-ana"), () -> Need.posted(
                need.code(), need.spaceId(), need.ask(), "key-of-ana", origin));
        return book(when).change(need.code(), Actor.user("key-of-ben"), Optional.empty(),
                posted -> posted.claim("key-of-ben", Optional.empty(), USUAL.from(when)));
    }

    private NeedBook book(Instant now) {
        return new NeedBook(needs, new Journal(history, work, time(now)));
    }

    private static SiteTime time(Instant instant) {
        return new SiteTime(Clock.fixed(instant, ZoneOffset.UTC), () -> ZoneOffset.UTC);
    }
}
