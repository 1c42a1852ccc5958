package org.mutualaid.confluence.resource.lending;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.resource.Resources.NOON;
import static org.mutualaid.confluence.resource.Resources.SPACE;
import static org.mutualaid.confluence.resource.Resources.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.value.PublicCode;

/** Which loans of a space are late on every database, and in how many statements that is known. */
@RunWith(Enclosed.class)
public class LoanStoreTest {

    public static class OnH2 extends Contract {

        @ClassRule
        public static final TestDatabase DATABASE = new H2Database(AoLoan.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends Contract {

        @ClassRule
        public static final TestDatabase DATABASE = new PostgresDatabase(AoLoan.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class Contract {

        private LoanStore store;

        protected abstract TestDatabase database();

        @Before
        public void openTheLibrary() {
            database().empty();
            store = new AoLoanStore(database().objects());
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

        @Test
        public void howeverManyAreLateItIsOneStatement() {
            for (int i = 10; i < 40; i++) {
                store.put(SPACE, out("L-00" + i, TODAY.minusDays(i)));
            }
            assertEquals(1, database().counter().countOf(() -> assertEquals(30, store.late(SPACE, TODAY).size())));
        }

        private static List<String> codes(List<Loan> loans) {
            return loans.stream().map(loan -> loan.code().text()).toList();
        }

        private static Loan out(String code, LocalDate due) {
            return new Loan(new PublicCode(code), new PublicCode("R-0001"), LoanState.OUT,
                    Optional.of("key-of-ana"), Optional.empty(), NOON, Optional.of(due), Optional.empty());
        }

        private static Loan waiting(String code) {
            return new Loan(new PublicCode(code), new PublicCode("R-0001"), LoanState.WAITING,
                    Optional.of("key-of-bo"), Optional.empty(), NOON, Optional.empty(), Optional.empty());
        }
    }
}
