package org.mutualaid.confluence.reading.desk;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.AoHistoryEntry;
import org.mutualaid.confluence.history.AoHistoryStore;
import org.mutualaid.confluence.history.AoTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.reading.AoReading;
import org.mutualaid.confluence.reading.AoReadingStore;
import org.mutualaid.confluence.reading.AoSubstance;
import org.mutualaid.confluence.reading.Substance;

/** Many say at once that they read a page, each of them twice; several coordinators ask for it again at once. */
public class ReadingRaceTest {

    @ClassRule
    public static final TestDatabase DATABASE =
            new PostgresDatabase(AoHistoryEntry.class, AoReading.class, AoSubstance.class);

    private static final int THREADS = 8;
    private static final int PEOPLE = 20;
    private static final int CHANGES = 3;

    private final SiteTime time =
            new SiteTime(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> ZoneOffset.UTC);
    private final Journal journal = new Journal(new AoHistoryStore(DATABASE.objects()),
            new UnitOfWork(new AoTransactions(DATABASE.objects())), time);
    private final ReadingBook book = new ReadingBook(new AoReadingStore(DATABASE.objects()), journal, time);
    private final ReadingBook.Text text = new ReadingBook.Text(Substance.ofPage(7), 42, 1);

    @Test
    public void everyWordCountsOnceAndNoChangeIsLost() throws Exception {
        DATABASE.empty();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int change = 0; change < CHANGES; change++) {
            all.add(threads.submit(() -> journal.inOne(() -> book.changedWithin(text, Actor.user("key-of-ana")))));
        }
        finish(all);
        for (int word = 0; word < 2 * PEOPLE; word++) {
            String person = "key-of-" + word / 2;
            all.add(threads.submit(() -> journal.inOne(() -> book.readWithin(text, person, true))));
        }
        finish(all);
        threads.shutdown();
        Substance now = book.substance(text);
        assertEquals(1 + CHANGES, now.edition());
        assertEquals(PEOPLE, book.count(now).people());
        assertEquals(CHANGES, journal.lastRevision(Substance.aggregateOf(now.subject())));
    }

    private static void finish(List<Future<?>> all) throws Exception {
        for (Future<?> one : all) {
            one.get();
        }
        all.clear();
    }
}
