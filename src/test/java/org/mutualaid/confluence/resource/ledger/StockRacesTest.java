package org.mutualaid.confluence.resource.ledger;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.resource.Resources.NOON;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.AoTransactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.Resources;
import org.mutualaid.confluence.resource.stock.Line;
import org.mutualaid.confluence.resource.stock.Stock;

/** Several people at the same stock in the same instant, doing whatever they can. */
@RunWith(Enclosed.class)
public class StockRacesTest {

    public static class OnH2 extends Races {

        @ClassRule
        public static final TestDatabase DATABASE = StockDatabases.h2();

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends Races {

        @ClassRule
        public static final TestDatabase DATABASE = StockDatabases.postgres();

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class Races {

        private static final int PEOPLE = 8;
        private static final int OPERATIONS = 10_000;

        private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        private final Resource formula = Resources.tins("R-3VQ8", "Baby formula");
        private StockLedger ledger;
        private UnitOfWork work;

        protected abstract TestDatabase database();

        @Before
        public void openTheLedger() {
            database().empty();
            SiteTime time = new SiteTime(Clock.fixed(NOON, ZoneOffset.UTC), () -> ZoneOffset.UTC);
            ledger = new StockLedger(new AoStockStore(database().objects()), time, new Random(4));
            work = new UnitOfWork(new AoTransactions(database().objects()));
        }

        @After
        public void letThreadsGo() {
            threads.shutdownNow();
        }

        @Test
        public void keepsEveryNumberRightWhateverPeopleDo() {
            List<CompletableFuture<Integer>> running = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> person(number).doThings(
                            OPERATIONS / PEOPLE), threads))
                    .toList();
            int written = running.stream().mapToInt(CompletableFuture::join).sum();

            Stock stock = ledger.stockOf(formula.code());
            List<Line> lines = ledger.store().lines(formula.code());
            Replay replay = Replay.of(stock, lines);
            assertEquals(List.of(), replay.differences());
            assertEquals(stock.shown(), replay.here());
            assertEquals(written, lines.stream().map(Line::number).count() - secondLines());
            assertTrue("only " + written, written > OPERATIONS / 3);
            for (Line line : lines) {
                assertFalse(line.toString(), line.held().isMoreThan(line.here()));
            }
        }

        @Test
        public void givesTheLastOneToExactlyOneOfTwo() {
            RandomKeeper keeper = person(0);
            for (int pair = 0; pair < 100; pair++) {
                keeper.receiveOne();
                List<CompletableFuture<Boolean>> both = IntStream.range(1, 3)
                        .mapToObj(number -> CompletableFuture.supplyAsync(() -> person(number).handOutOne(), threads))
                        .toList();
                long won = both.stream().filter(CompletableFuture::join).count();
                assertEquals("pair " + pair, 1, won);
                assertTrue(ledger.stockOf(formula.code()).shown().isZero());
            }
        }

        private RandomKeeper person(int number) {
            return new RandomKeeper(ledger, work, formula, Actor.user("key-of-" + number), new Random(number));
        }

        /** Movements that touched several accounts have that many lines. */
        private long secondLines() {
            return ledger.store().lines(formula.code()).size()
                    - ledger.store().since(formula.code(), NOON, OPERATIONS).size();
        }
    }
}
