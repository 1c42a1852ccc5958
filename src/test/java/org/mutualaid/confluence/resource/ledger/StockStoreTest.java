package org.mutualaid.confluence.resource.ledger;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.resource.Resources.NOON;
import static org.mutualaid.confluence.resource.Resources.SPACE;
import static org.mutualaid.confluence.resource.Resources.TODAY;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.Resources;
import org.mutualaid.confluence.resource.stock.Lot;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.resource.stock.Where;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.value.Slice;

/** What the ledger keeps on every database, and how many statements that takes. */
@RunWith(Enclosed.class)
public class StockStoreTest {

    public static class OnH2 extends Contract {

        @ClassRule
        public static final TestDatabase DATABASE = StockDatabases.h2();

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends Contract {

        @ClassRule
        public static final TestDatabase DATABASE = StockDatabases.postgres();

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class Contract {

        private static final Actor ANA = Actor.user("key-of-ana");
        private static final Lot LOT = new Lot("2612", Optional.of(TODAY.plusDays(19)), Optional.of("Food bank <b>"),
                Optional.of("Not for children under one."));
        private static final Place MILL = Place.named("Mill Lane");

        private final Resource formula = Resources.tins("R-3VQ8", "Baby formula");
        private StockStore store;
        private StockLedger ledger;

        protected abstract TestDatabase database();

        @Before
        public void openTheLedger() {
            database().empty();
            store = new AoStockStore(database().objects());
            ledger = new StockLedger(store,
                    new SiteTime(Clock.fixed(NOON, ZoneOffset.UTC), () -> ZoneOffset.UTC), new Random(8));
        }

        @Test
        public void keepsAMovementAndWhatItLeaves() {
            Movement received = receive(10);
            ledger.reserve(formula, "N-7K2Q", Quantity.ofWhole(4), ANA);

            Stock stock = store.of(formula.code());
            assertEquals(Quantity.ofWhole(10), stock.shown());
            assertEquals(Quantity.ofWhole(4), stock.heldFor("N-7K2Q"));
            assertEquals(LOT, stock.accounts().get(0).lot());
            assertEquals(Optional.of(received), store.movement(received.code()));
            assertEquals(1, store.heldFor("N-7K2Q").size());
            assertTrue(Replay.of(stock, store.lines(formula.code())).agrees());
        }

        @Test
        public void handsOutWhatIsSetAsideAndForgetsTheHold() {
            receive(10);
            ledger.reserve(formula, "N-7K2Q", Quantity.ofWhole(4), ANA);
            ledger.issue(formula, "N-7K2Q", Quantity.ofWhole(4), ANA);

            Stock stock = store.of(formula.code());
            assertEquals(Quantity.ofWhole(6), stock.free());
            assertEquals(List.of(), stock.holds());
            assertEquals(List.of(), store.heldFor("N-7K2Q"));
        }

        @Test
        public void takesAMovementBackOnce() {
            Movement received = receive(10);
            ledger.undo(formula, received.code(), Optional.of("Wrong lot"), ANA);

            assertTrue(store.of(formula.code()).shown().isZero());
            assertEquals(List.of(received.code()), store.undone(List.of(received.code())));
            assertEquals("undone-already", assertThrows(Refused.class,
                    () -> ledger.undo(formula, received.code(), Optional.empty(), ANA)).reason());
        }

        @Test
        public void walksMovementsByKey() {
            for (int i = 0; i < 7; i++) {
                receive(1);
            }
            Slice<Movement> first = store.movements(formula.code(), Optional.empty(), 3);
            Slice<Movement> second = store.movements(formula.code(), first.next(), 3);
            Slice<Movement> third = store.movements(formula.code(), second.next(), 3);
            assertEquals(List.of(3, 3, 1), List.of(
                    first.results().size(), second.results().size(), third.results().size()));
            assertTrue(third.next().isEmpty());
        }

        @Test
        public void noticesALineThatIsMissing() {
            receive(10);
            receive(5);
            database().objects().deleteWithSQL(AoStockLine.class, "LINE_NUMBER = ?", 1);
            Replay replay = Replay.of(store.of(formula.code()), store.lines(formula.code()));
            assertTrue(!replay.agrees() && replay.lines() == 1);
        }

        @Test
        public void costsTheSameStatementsHoweverMuchIsStored() {
            receive(10);
            assertCosts();
            for (int i = 0; i < 30; i++) {
                ledger.book(formula, ANA, Optional.empty(), stock -> stock.receive(
                        Lot.of("lot " + stock.accounts().size()), MILL, Quantity.ONE, TODAY));
            }
            assertCosts();
        }

        private void assertCosts() {
            PublicCode code = formula.code();
            assertCost(2, () -> store.of(code));
            assertCost(2, () -> store.ofAll(List.of(code, new PublicCode("R-0000"))));
            assertCost(1, () -> store.filledIn(SPACE));
            assertCost(2, () -> store.movements(code, Optional.empty(), 50));
            assertCost(1, () -> store.lines(code));
            assertCost(1, () -> store.heldFor("N-7K2Q"));
            assertCost(1, () -> store.placesOf(SPACE));
            assertCost(6, () -> ledger.book(formula, ANA, Optional.empty(), stock -> stock.issue(
                    new Quantity(1), Optional.empty(), Where.ANY, TODAY)));
        }

        private void assertCost(int statements, Runnable work) {
            // PostgreSQL asks for the id of a new row apart, and answers from what it has at hand.
            List<String> sent = database().counter().statementsOf(work).stream()
                    .filter(statement -> !statement.contains("NEXTVAL"))
                    .toList();
            assertEquals(sent.toString(), statements, sent.size());
        }

        private Movement receive(int tins) {
            return ledger.book(formula, ANA, Optional.of("a word"),
                    stock -> stock.receive(LOT, MILL, Quantity.ofWhole(tins), TODAY));
        }

        @Test
        public void knowsAPlaceByAnySpelling() {
            assertEquals(MILL, ledger.place(SPACE, "Mill Lane"));
            assertEquals(MILL, ledger.place(SPACE, "mill  LANE"));
            assertEquals(List.of(MILL), store.placesOf(SPACE));
            assertEquals(Map.of(), store.ofAll(List.of()));
        }
    }
}
