package org.mutualaid.confluence.resource.kit;

import static org.junit.Assert.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/** What goes into kits, on every database and in memory, and in how many statements it is read. */
@RunWith(Enclosed.class)
public class KitStoreTest {

    private static final PublicCode KIT = new PublicCode("R-0001");

    public static class InMemory extends Contract {

        @Override
        protected KitStore open() {
            Map<PublicCode, List<KitItem>> kits = new HashMap<>();
            return new KitStore() {

                @Override
                public List<KitItem> of(PublicCode kit) {
                    return kits.getOrDefault(kit, List.of());
                }

                @Override
                public void replace(PublicCode kit, List<KitItem> items) {
                    kits.put(kit, List.copyOf(items));
                }
            };
        }
    }

    public static class OnH2 extends OnADatabase {

        @ClassRule
        public static final TestDatabase DATABASE = new H2Database(AoKitItem.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends OnADatabase {

        @ClassRule
        public static final TestDatabase DATABASE = new PostgresDatabase(AoKitItem.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class OnADatabase extends Contract {

        protected abstract TestDatabase database();

        @Override
        protected KitStore open() {
            database().empty();
            return new AoKitStore(database().objects());
        }

        @Test
        public void howeverMuchGoesIntoAKitItIsReadInOneStatement() {
            store.replace(KIT, items(30));
            assertEquals(1, database().counter().countOf(() -> assertEquals(30, store.of(KIT).size())));
        }
    }

    public abstract static class Contract {

        protected KitStore store;

        protected abstract KitStore open();

        @Before
        public void openTheStore() {
            store = open();
        }

        @Test
        public void keepsWhatGoesIntoAKitInTheOrderInWhichItWasWritten() {
            store.replace(KIT, items(4));
            store.replace(new PublicCode("R-0002"), items(1));
            assertEquals(items(4), store.of(KIT));
            store.replace(KIT, items(2));
            assertEquals(items(2), store.of(KIT));
            store.replace(KIT, List.of());
            assertEquals(List.of(), store.of(KIT));
            assertEquals(items(1), store.of(new PublicCode("R-0002")));
        }

        static List<KitItem> items(int number) {
            return IntStream.range(0, number)
                    .mapToObj(each -> new KitItem(new PublicCode("R-90" + (50 - each)), new Quantity(1500 + each)))
                    .toList();
        }
    }
}
