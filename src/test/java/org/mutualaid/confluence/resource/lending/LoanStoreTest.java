package org.mutualaid.confluence.resource.lending;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.resource.Resources.NOON;
import static org.mutualaid.confluence.resource.Resources.SPACE;
import static org.mutualaid.confluence.resource.Resources.TODAY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.resource.card.ItemViews;
import org.mutualaid.confluence.value.PublicCode;

/** What is lent, on every database and in memory, and in how many statements that is known. */
@RunWith(Enclosed.class)
public class LoanStoreTest {

    public static class InMemory extends Contract {

        @Override
        protected LoanStore open() {
            return new InMemoryLoanStore();
        }
    }

    public static class OnH2 extends OnADatabase {

        @ClassRule
        public static final TestDatabase DATABASE = new H2Database(AoLoan.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends OnADatabase {

        @ClassRule
        public static final TestDatabase DATABASE = new PostgresDatabase(AoLoan.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class OnADatabase extends Contract {

        protected abstract TestDatabase database();

        @Override
        protected LoanStore open() {
            database().empty();
            return new AoLoanStore(database().objects());
        }

        @Test
        public void howeverMuchIsLentEachListIsOneStatement() {
            for (int i = 10; i < 40; i++) {
                store().put(SPACE, out("L-00" + i, TODAY.minusDays(i)));
            }
            PublicCode chair = new PublicCode("R-0001");
            List<Supplier<Collection<?>>> lists = List.of(
                    () -> store().late(SPACE, TODAY),
                    () -> store().standingOf(chair),
                    () -> store().standingOfAll(List.of(chair)),
                    () -> store().standingWith("key-of-ana"),
                    () -> store().lateIn(SPACE, TODAY),
                    () -> store().of(List.of(chair)).keySet());
            lists.forEach(list -> assertEquals(
                    1, database().counter().countOf(() -> assertFalse(list.get().isEmpty()))));
            assertEquals(1, database().counter().countOf(() -> store().standingFor(new PublicCode("N-0001"))));
            assertEquals(1, database().counter().countOf(() -> store().backOf(chair, 9)));
        }
    }

    public abstract static class Contract {

        private LoanStore store;

        protected abstract LoanStore open();

        protected LoanStore store() {
            return store;
        }

        @Before
        public void openTheLibrary() {
            store = open();
        }

        @Test
        public void keepsALoanFromWaitingUntilItIsBack() {
            Loan waits = waiting("L-0001");
            store.put(SPACE, waits);
            assertEquals(List.of(waits), store.standingOf(waits.resource()));
            Loan out = waits.goneOut(
                    new Lending.Borrower(Optional.of("key-of-bo"), Optional.of("N-0001")), NOON.plusSeconds(9), TODAY);
            store.put(SPACE, out);
            assertEquals(List.of(out), store.standingWith("key-of-bo"));
            assertEquals(List.of(out), store.standingFor(new PublicCode("N-0001")));
            assertEquals(List.of(), store.standingFor(new PublicCode("N-0002")));
            Loan back = out.ended(LoanState.BACK, Optional.of("One brake is loose"));
            store.put(SPACE, back);
            assertEquals(List.of(), store.standingOf(waits.resource()));
            assertEquals(List.of(back), store.backOf(waits.resource(), 9));
        }

        @Test
        public void knowsWhatIsOutOfSeveralEntries() {
            store.put(SPACE, out("L-0001", TODAY.plusDays(4)));
            store.put(SPACE, out("L-0002", TODAY.plusDays(2)));
            store.put(SPACE, waiting("L-0003"));
            PublicCode chair = new PublicCode("R-0001");
            PublicCode drill = new PublicCode("R-0002");
            assertEquals(Map.of(chair, new ItemViews.Lent(2, Optional.of(TODAY.plusDays(2)), 1)),
                    store.of(List.of(chair, drill)));
            assertEquals(3, store.standingOfAll(List.of(chair, drill)).size());
            assertEquals(Map.of(), store.of(List.of()));
            assertEquals(Set.of(), store.lateIn(SPACE, TODAY));
            assertEquals(Set.of(chair), store.lateIn(SPACE, TODAY.plusDays(3)));
        }

        @Test
        public void lateIsWhatIsOutOfTheSpaceAndWasDueBeforeTheDayTheLongestFirst() {
            store.put(SPACE, out("L-0001", TODAY.minusDays(1)));
            store.put(SPACE, out("L-0002", TODAY.minusDays(9)));
            store.put(SPACE, out("L-0003", TODAY));
            store.put(SPACE + 1, out("L-0004", TODAY.minusDays(3)));
            store.put(SPACE, waiting("L-0005"));
            Loan back = out("L-0006", TODAY.minusDays(5));
            store.put(SPACE, back);
            store.put(SPACE, back.ended(LoanState.BACK, Optional.empty()));
            assertEquals(List.of("L-0002", "L-0001"), codes(store.late(SPACE, TODAY)));
            assertTrue(store.late(SPACE + 2, TODAY).isEmpty());
        }

        private static List<String> codes(List<Loan> loans) {
            return loans.stream().map(loan -> loan.code().text()).toList();
        }

        static Loan out(String code, LocalDate due) {
            return new Loan(new PublicCode(code), new PublicCode("R-0001"), LoanState.OUT,
                    Optional.of("key-of-ana"), Optional.empty(), NOON, Optional.of(due), Optional.empty());
        }

        private static Loan waiting(String code) {
            return new Loan(new PublicCode(code), new PublicCode("R-0001"), LoanState.WAITING,
                    Optional.of("key-of-bo"), Optional.empty(), NOON, Optional.empty(), Optional.empty());
        }
    }
}
