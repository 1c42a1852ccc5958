package org.mutualaid.confluence.resource;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.resource.Resources.NOON;
import static org.mutualaid.confluence.resource.Resources.SPACE;
import static org.mutualaid.confluence.resource.Resources.TODAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.resource.hours.Hours;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.value.Slice;

/** What the registry keeps on every database, in which order, and how many statements that takes. */
@RunWith(Enclosed.class)
public class ResourceStoreTest {

    public static class OnH2 extends Contract {

        @ClassRule
        public static final TestDatabase DATABASE = new H2Database(AoResource.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends Contract {

        @ClassRule
        public static final TestDatabase DATABASE = new PostgresDatabase(AoResource.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class Contract {

        private static final ResourceFilter ALL = ResourceFilter.in(SPACE, EnumSet.allOf(Visibility.class));

        private ResourceStore store;

        protected abstract TestDatabase database();

        @Before
        public void openTheRegistry() {
            database().empty();
            store = new AoResourceStore(database().objects());
        }

        @Test
        public void keepsEveryFieldAndWhatWasLeftOut() {
            Resource full = full("R-0001");
            Resource bare = Resources.of("R-0002", Resources.entry(ResourceKind.SKILL, "Mending", Counting.ONE));
            store.add(full);
            store.add(bare);
            assertEquals(Optional.of(full), store.byCode(full.code()));
            assertEquals(Optional.of(bare), store.byCode(bare.code()));
            assertEquals(2, store.byCodes(List.of(full.code(), bare.code(), new PublicCode("R-9999"))).size());
            assertTrue(store.holds(full.code()));
        }

        @Test
        public void keepsAChangeOfEveryField() {
            Resource bare = Resources.of("R-0001", Resources.entry(ResourceKind.STOCK, "Rice", Counting.ONE));
            store.add(bare);
            Resource changed = bare.changed(full("R-0001").entry(), false).resource();
            store.update(changed);
            assertEquals(Optional.of(changed), store.byCode(bare.code()));
            store.update(changed.retire().resource());
            assertEquals(List.of(), store.list(ALL, Optional.empty(), 10).results());
        }

        @Test
        public void listsByNameAlongItsKey() {
            for (String name : List.of("Zips", "Apples", "Ñandú tools", "apple juice", "12 chairs", "Blankets")) {
                store.add(Resources.tins("R-%04d".formatted(name.length() * 100 + name.charAt(0) % 90), name));
            }
            Slice<Resource> first = store.list(ALL, Optional.empty(), 4);
            Slice<Resource> rest = store.list(ALL, first.next(), 4);
            assertEquals(List.of("12 chairs", "apple juice", "Apples", "Blankets"), names(first));
            assertEquals(List.of("Ñandú tools", "Zips"), names(rest));
            assertTrue(rest.next().isEmpty());
        }

        @Test
        public void narrows() {
            store.add(Resources.tins("R-0001", "Pañales, talla 3"));
            store.add(Resources.of("R-0002", Resources.entry(ResourceKind.SKILL, "Sewing", Counting.ONE)));
            assertEquals(1, store.count(ALL.named(List.of("panales"))));
            assertEquals(1, store.count(ALL.of(Optional.of(ResourceKind.SKILL))));
            assertEquals(2, store.count(ALL.in(Optional.of("food"), Optional.empty())));
            assertEquals(0, store.count(ALL.in(Optional.empty(), Optional.of("southside"))));
            assertEquals(0, store.count(ResourceFilter.in(SPACE, EnumSet.of(Visibility.PUBLIC))));
            assertEquals(1, store.count(ALL.among(Set.of(new PublicCode("R-0002")))));
            assertEquals(0, store.count(ALL.among(Set.of())));
            assertEquals(0, store.count(ResourceFilter.in(SPACE + 1, EnumSet.allOf(Visibility.class))));
        }

        @Test
        public void findsWhatNobodyLookedAt() {
            store.add(Resources.tins("R-0001", "Rice"));
            assertEquals(1, store.unverified(SPACE, "key-of-ana", TODAY.plusDays(1), 5).size());
            assertEquals(0, store.unverified(SPACE, "key-of-ana", TODAY, 5).size());
            assertEquals(0, store.unverified(SPACE, "key-of-ben", TODAY.plusDays(1), 5).size());
        }

        @Test
        public void costsOneStatementForEachQuestion() {
            for (int i = 0; i < 60; i++) {
                store.add(Resources.tins("R-%04d".formatted(i), "Thing " + i));
            }
            assertCost(() -> store.list(ALL, Optional.empty(), 50));
            assertCost(() -> store.list(ALL.named(List.of("thing")), Optional.empty(), 50));
            assertCost(() -> store.count(ALL));
            assertCost(() -> store.byCode(new PublicCode("R-0001")));
            assertCost(() -> store.byCodes(List.of(new PublicCode("R-0001"), new PublicCode("R-0002"))));
            assertCost(() -> store.unverified(SPACE, "key-of-ana", TODAY, 5));
        }

        private void assertCost(Runnable question) {
            assertEquals(1, database().counter().countOf(question));
        }

        private static List<String> names(Slice<Resource> slice) {
            return slice.results().stream().map(resource -> resource.entry().name()).toList();
        }

        private static Resource full(String code) {
            Counting counting = new Counting(Optional.of("kg"), Optional.of(new Quantity(2500)), 14, 3);
            Keeping keeping = new Keeping(Optional.of("The choir"), Optional.of("key-of-ben"),
                    Optional.of("A <b>gift</b>"), Optional.of("As new"), TODAY.minusDays(3));
            Offering offering = new Offering(Optional.of("Mondays\n10 to 12"), List.of("en", "es"),
                    Optional.of("Step-free"), Optional.of("Side door"), true,
                    Hours.kept("MONDAY,SUNDAY 10:00 12:30 2026-01-01 -\nFRIDAY 22:00 06:00 - 2026-12-31",
                            "step-free lift"));
            Entry entry = new Entry(ResourceKind.STOCK, "Flour 🙂", Optional.of("Wheat"), "food",
                    Optional.of("southside"), Visibility.TEAM, counting, keeping, offering);
            return new Resource(new PublicCode(code), SPACE, 1, entry, Optional.empty(), NOON, false);
        }
    }
}
