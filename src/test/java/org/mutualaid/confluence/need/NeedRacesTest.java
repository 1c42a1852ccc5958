package org.mutualaid.confluence.need;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.NOON;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.need.term.LapseRule.USUAL;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.AoHistoryStore;
import org.mutualaid.confluence.history.AoTransactions;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Several people at the same need in the same instant. */
@RunWith(Enclosed.class)
public class NeedRacesTest {

    public static class OnH2 extends Races {

        @ClassRule
        public static final TestDatabase DATABASE = NeedDatabases.h2();

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends Races {

        @ClassRule
        public static final TestDatabase DATABASE = NeedDatabases.postgres();

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class Races {

        private static final int PAIRS = 500;
        private static final int PEOPLE = 8;

        private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        private NeedBook book;

        protected abstract TestDatabase database();

        @Before
        public void openTheBook() {
            database().empty();
            Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
            book = new NeedBook(
                    new AoNeedStore(database().objects(), clock, Safes.details()),
                    new Journal(
                            new AoHistoryStore(database().objects()),
                            new UnitOfWork(new AoTransactions(database().objects())),
                            new SiteTime(clock, () -> ZoneOffset.UTC)));
        }

        @After
        public void letThreadsGo() {
            threads.shutdownNow();
        }

        @Test
        public void givesANeedToExactlyOneOfTwo() {
            List<PublicCode> codes = post(PAIRS, 1);

            List<List<String>> outcomes = race(2, codes, (person, code) -> claim(person, code, Optional.empty()));

            for (int i = 0; i < PAIRS; i++) {
                List<String> both = List.of(outcomes.get(0).get(i), outcomes.get(1).get(i));
                assertEquals(List.of("done", "nothing-left"), both.stream().sorted().toList());
                Need need = book.need(codes.get(i));
                assertEquals(NeedStatus.CLAIMED, need.status());
                assertTrue(need.claimOf(person(both.indexOf("done"))).isPresent());
                assertEquals(2, need.revision());
                assertAgreesWithItsHistory(need);
            }
        }

        @Test
        public void promisesNoMoreThanWasAskedForWhoeverComesLast() {
            List<PublicCode> codes = post(40, 12);
            Optional<Quantity> five = Optional.of(Quantity.ofWhole(5));

            List<List<String>> outcomes = race(PEOPLE, codes, (person, code) -> claim(person, code, five));

            for (int i = 0; i < codes.size(); i++) {
                int raced = i;
                assertEquals(2, outcomes.stream().filter(person -> person.get(raced).equals("done")).count());
                assertEquals(6, outcomes.stream().filter(person -> person.get(raced).equals("more-than-left")).count());
                Need need = book.need(codes.get(i));
                assertEquals(Quantity.ofWhole(10), need.progress().promised());
                assertEquals(NeedStatus.OPEN, need.status());
                assertAgreesWithItsHistory(need);
            }
        }

        @Test
        public void keepsNeedAndHistoryTogetherWhateverPeopleDo() {
            List<PublicCode> codes = post(30, 12);
            Random random = new Random(12);

            race(PEOPLE, codes, (person, code) -> someMove(random.nextInt(6), person, code));

            for (PublicCode code : codes) {
                Need need = book.need(code);
                assertFalse(need.progress().met().plus(need.progress().promised()).isMoreThan(Quantity.ofWhole(12)));
                assertAgreesWithItsHistory(need);
            }
        }

        private String someMove(int move, String person, PublicCode code) {
            Optional<Quantity> three = Optional.of(Quantity.ofWhole(3));
            return switch (move) {
                case 0 -> outcome(person, code, Need::hold);
                case 1 -> outcome(person, code, n -> n.reopen(USUAL.from(NOON)));
                case 2 -> outcome(person, code, need -> need.meet(person, three, NOON));
                default -> claim(person, code, three);
            };
        }

        private String claim(String person, PublicCode code, Optional<Quantity> amount) {
            return outcome(person, code, need -> need.claim(person, amount, USUAL.from(NOON)));
        }

        private String outcome(String person, PublicCode code, Function<Need, NeedChange> rule) {
            try {
                book.change(code, Actor.user(person), Optional.of("because of " + person), rule);
                return "done";
            } catch (Refused refused) {
                return refused.reason();
            }
        }

        private void assertAgreesWithItsHistory(Need need) {
            List<HistoryEntry> history = book.historyOf(need);
            HistoryEntry last = history.get(history.size() - 1);
            assertEquals(need.revision(), last.revision());
            assertEquals(need.revision(), history.size());
            assertEquals(need.status().key(), last.changes().get("state"));
            assertEquals(need.revision() - 1, book.notesOf(need).size());
        }

        /** What came of each need for each person, all of whom go for each need together. */
        private List<List<String>> race(
                int people, List<PublicCode> codes, BiFunction<String, PublicCode, String> move) {
            CyclicBarrier start = new CyclicBarrier(people);
            List<CompletableFuture<List<String>>> running = IntStream.range(0, people)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> {
                        List<String> outcomes = new ArrayList<>();
                        for (PublicCode code : codes) {
                            await(start);
                            outcomes.add(move.apply(person(number), code));
                        }
                        return outcomes;
                    }, threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        }

        private List<PublicCode> post(int count, long quantity) {
            return IntStream.range(0, count).mapToObj(number -> {
                Need need = aNeed("N-%04d".formatted(number)).needing(quantity).build();
                Need.Origin origin = new Need.Origin(need.asked(), need.place());
                return book.post(Actor.user("key-of-ana"), () -> Need.posted(
                        need.code(), need.spaceId(), need.ask(), "key-of-ana", origin)).code();
            }).toList();
        }

        private static String person(int number) {
            return "key-of-" + number;
        }

        private static void await(CyclicBarrier start) {
            try {
                start.await();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
