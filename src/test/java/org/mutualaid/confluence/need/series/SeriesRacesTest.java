package org.mutualaid.confluence.need.series;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.care.contact.InMemoryContactStore;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.AoHistoryStore;
import org.mutualaid.confluence.history.AoTransactions;
import org.mutualaid.confluence.need.AoNeedStore;
import org.mutualaid.confluence.need.NeedDatabases;

/** Two nodes run the job at the same moment on one database. */
public class SeriesRacesTest {

    @ClassRule
    public static final TestDatabase DATABASE =
            NeedDatabases.postgresWith(AoNeedSeries.class, AoNeedOccurrence.class);

    private static final int SERIES = 20;

    @Test
    public void writesDownEachDayOnceWhoeverIsFaster() throws Exception {
        SeriesDesk one = node(1);
        SeriesDesk two = node(2);
        List<SeriesService.Begun> all = new ArrayList<>();
        for (int number = 0; number < SERIES; number++) {
            all.add(one.begun(Spaces.MEMBER, Map.of("freq", "daily", "count", 12), Map.of()));
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int day = 1; day <= 6; day++) {
                together(threads, one, two, day);
            }
        } finally {
            threads.shutdownNow();
        }
        for (SeriesService.Begun begun : all) {
            assertEquals(12, one.days(begun).stream().distinct().count());
            assertEquals(12, one.days(begun).size());
            Series series = one.series(begun);
            assertEquals(series.revision(), one.book.journal().of(series.code().text()).size());
        }
    }

    private static void together(ExecutorService threads, SeriesDesk one, SeriesDesk two, int day) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<?>> runs = new ArrayList<>();
        for (SeriesDesk node : List.of(one, two)) {
            node.now = SeriesDesk.NOW.plusSeconds(86_400L * day);
            runs.add(threads.submit(() -> {
                start.await();
                return node.run.run();
            }));
        }
        for (Future<?> run : runs) {
            run.get();
        }
    }

    private static SeriesDesk node(int seed) {
        return new SeriesDesk("Europe/Berlin", new SeriesDesk.Stores(
                new AoNeedStore(DATABASE.objects(), Clock.fixed(SeriesDesk.NOW, ZoneOffset.UTC), Safes.details()),
                new AoHistoryStore(DATABASE.objects()),
                new AoSeriesStore(DATABASE.objects(), Safes.details()),
                new InMemoryContactStore(),
                new AoTransactions(DATABASE.objects())), seed);
    }
}
