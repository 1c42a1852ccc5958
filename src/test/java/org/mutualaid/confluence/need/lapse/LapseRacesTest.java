package org.mutualaid.confluence.need.lapse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.NOON;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.need.term.LapseRule.USUAL;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.mutualaid.confluence.need.AoNeedStore;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.NeedDatabases;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/** The job on two nodes in the same instant, and against people who are heard of just then. */
@RunWith(Enclosed.class)
public class LapseRacesTest {

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

        private static final String HELPER = "key-of-ben";
        private static final Instant TWO_DAYS_LATER = NOON.plus(Duration.ofHours(48));

        private final ExecutorService threads = Executors.newFixedThreadPool(2);
        private NeedBook first;
        private NeedBook second;

        protected abstract TestDatabase database();

        @Before
        public void openABookOnEachNode() {
            database().empty();
            first = book(database().objects());
            second = book(database().reopened());
        }

        @After
        public void letThreadsGo() {
            threads.shutdownNow();
        }

        @Test
        public void twoSchedulersAtOnceLapseEachPromiseOnce() {
            List<PublicCode> codes = IntStream.range(0, 250).mapToObj(this::promised).toList();

            List<Integer> lapsed = together(() -> run(first), () -> run(second));

            assertEquals(250, lapsed.get(0) + lapsed.get(1));
            codes.forEach(code -> assertEquals(List.of("posted", "claimed", "lapsed"), actions(code)));
            assertEquals(List.of(), first.needs().lapsing(TWO_DAYS_LATER, 10));
            assertEquals(Optional.empty(), first.historyOf(first.need(codes.get(0))).get(2).actor());
        }

        @Test
        public void aHelperWhoNeedsLongerEitherKeepsThePromiseOrIsTooLate() {
            for (int number = 0; number < 60; number++) {
                PublicCode code = promised(number);
                List<Integer> outcomes = together(() -> run(first),
                        () -> change(code, need -> need.keep(HELPER, USUAL.from(TWO_DAYS_LATER))));
                assertEquals(1, outcomes.get(0) + outcomes.get(1));
                boolean kept = outcomes.get(1) == 1;
                assertEquals(kept, first.need(code).claimOf(HELPER).isPresent());
                assertEquals(List.of("posted", "claimed", kept ? "kept" : "lapsed"), actions(code));
            }
        }

        @Test
        public void ofTwoWhoHandOverTheSamePromiseOneDoes() {
            for (int number = 0; number < 60; number++) {
                PublicCode code = promised(number);
                List<Integer> outcomes =
                        together(() -> handOver(code, "key-of-cleo"), () -> handOver(code, "key-of-dev"));
                assertEquals(1, outcomes.get(0) + outcomes.get(1));
                Need need = first.need(code);
                assertEquals(1, need.progress().claims().size());
                assertEquals(List.of("posted", "claimed", "handed-over"), actions(code));
            }
        }

        private int handOver(PublicCode code, String to) {
            return change(code, need -> need.handOver(HELPER, to, USUAL.from(TWO_DAYS_LATER)));
        }

        @Test
        public void whatWasMetNeverGoesBackAfterwards() {
            for (int number = 0; number < 60; number++) {
                PublicCode code = promised(number);
                together(() -> run(first), () -> change(code, need -> need.meet(HELPER, Optional.empty(), NOON)));
                Need need = first.need(code);
                assertEquals(NeedStatus.MET, need.status());
                List<String> actions = actions(code);
                assertEquals("met", actions.get(actions.size() - 1));
                assertEquals(need.revision(), actions.size());
                assertTrue(need.progress().claims().isEmpty());
            }
        }

        private int change(PublicCode code, Function<Need, NeedChange> rule) {
            try {
                second.change(code, Actor.user(HELPER), Optional.empty(), rule);
                return 1;
            } catch (Refused tooLate) {
                return 0;
            }
        }

        private static int run(NeedBook book) {
            return new LapseRun(book, time(TWO_DAYS_LATER)).run();
        }

        private List<String> actions(PublicCode code) {
            return first.historyOf(first.need(code)).stream().map(HistoryEntry::action).toList();
        }

        private PublicCode promised(int number) {
            Need need = aNeed("N-%04d".formatted(number)).build();
            Need.Origin origin = new Need.Origin(need.asked(), need.place());
            first.post(Actor.user("key-of-ana"), () -> Need.posted(
                    need.code(), need.spaceId(), need.ask(), "key-of-ana", origin));
            return first.change(need.code(), Actor.user(HELPER), Optional.empty(),
                    posted -> posted.claim(HELPER, Optional.empty(), USUAL.from(NOON))).code();
        }

        private List<Integer> together(Move one, Move other) {
            CyclicBarrier start = new CyclicBarrier(2);
            return Stream.of(one, other)
                    .map(move -> CompletableFuture.supplyAsync(() -> {
                        await(start);
                        return move.make();
                    }, threads))
                    .toList().stream().map(CompletableFuture::join).toList();
        }

        private static NeedBook book(ActiveObjects objects) {
            Clock clock = Clock.fixed(TWO_DAYS_LATER, ZoneOffset.UTC);
            return new NeedBook(
                    new AoNeedStore(objects, clock, Safes.details()),
                    new Journal(
                            new AoHistoryStore(objects),
                            new UnitOfWork(new AoTransactions(objects)),
                            time(TWO_DAYS_LATER)));
        }

        private static SiteTime time(Instant instant) {
            return new SiteTime(Clock.fixed(instant, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        }

        private static void await(CyclicBarrier start) {
            try {
                start.await();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private interface Move {
        int make();
    }
}
