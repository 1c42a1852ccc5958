package org.mutualaid.confluence.resource.fund;

import static org.junit.Assert.assertEquals;
import static org.mutualaid.confluence.resource.Resources.NOON;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.mutualaid.confluence.value.Quantity;

/** Requests for money, on every database and in memory, and in how many statements they are read. */
@RunWith(Enclosed.class)
public class MoneyStoreTest {

    private static final PublicCode FUND = new PublicCode("R-0001");

    public static class InMemory extends Contract {

        @Override
        protected MoneyStore open() {
            Map<PublicCode, MoneyRequest> requests = new LinkedHashMap<>();
            return new MoneyStore() {

                @Override
                public Optional<MoneyRequest> byCode(PublicCode code) {
                    return Optional.ofNullable(requests.get(code));
                }

                @Override
                public List<MoneyRequest> of(PublicCode fund) {
                    return requests.values().stream()
                            .filter(request -> request.fund().equals(fund))
                            .sorted(Comparator.comparing((MoneyRequest request) -> request.asked()).reversed())
                            .toList();
                }

                @Override
                public void put(MoneyRequest request) {
                    requests.put(request.code(), request);
                }
            };
        }
    }

    public static class OnH2 extends OnADatabase {

        @ClassRule
        public static final TestDatabase DATABASE = new H2Database(AoMoneyRequest.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends OnADatabase {

        @ClassRule
        public static final TestDatabase DATABASE = new PostgresDatabase(AoMoneyRequest.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class OnADatabase extends Contract {

        protected abstract TestDatabase database();

        @Override
        protected MoneyStore open() {
            database().empty();
            return new AoMoneyStore(database().objects());
        }

        @Test
        public void howeverManyAskAListIsOneStatement() {
            for (int i = 10; i < 40; i++) {
                store.put(asked("Q-00" + i, i));
            }
            assertEquals(1, database().counter().countOf(() -> assertEquals(30, store.of(FUND).size())));
            assertEquals(1, database().counter().countOf(() -> store.byCode(new PublicCode("Q-0011"))));
        }
    }

    public abstract static class Contract {

        protected MoneyStore store;

        protected abstract MoneyStore open();

        @Before
        public void openTheFund() {
            store = open();
        }

        @Test
        public void keepsARequestFromAskingToItsReceipt() {
            MoneyRequest request = asked("Q-0001", 0);
            store.put(request);
            assertEquals(Optional.of(request), store.byCode(request.code()));
            request = request.approve("key-of-bo", Quantity.ofWhole(10));
            store.put(request);
            assertEquals(Optional.of(request), store.byCode(request.code()));
            request = request.approve("key-of-cy", Quantity.ofWhole(10)).pay().receipt("Nr. 4 <b>");
            store.put(request);
            assertEquals(Optional.of(request), store.byCode(request.code()));
            assertEquals(List.of("key-of-bo", "key-of-cy"), store.of(FUND).get(0).approvals());
        }

        @Test
        public void listsThoseOfOneFundTheLatestFirst() {
            store.put(asked("Q-0001", 1));
            store.put(asked("Q-0002", 3));
            store.put(asked("Q-0003", 2));
            assertEquals(List.of("Q-0002", "Q-0003", "Q-0001"),
                    store.of(FUND).stream().map(request -> request.code().text()).toList());
            assertEquals(List.of(), store.of(new PublicCode("R-0002")));
            assertEquals(Optional.empty(), store.byCode(new PublicCode("Q-0009")));
        }

        static MoneyRequest asked(String code, int later) {
            return MoneyRequest.asked(new PublicCode(code), FUND,
                    new MoneyRequest.Ask(Quantity.ofWhole(1850), "A day pass", "key-of-ana"), NOON.plusSeconds(later));
        }
    }
}
