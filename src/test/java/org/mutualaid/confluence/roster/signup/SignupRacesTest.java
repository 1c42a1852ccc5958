package org.mutualaid.confluence.roster.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.AoHistoryEntry;
import org.mutualaid.confluence.history.AoHistoryStore;
import org.mutualaid.confluence.history.AoTransactions;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.BusySpan;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.store.AoShift;
import org.mutualaid.confluence.roster.store.AoShiftSignup;
import org.mutualaid.confluence.roster.store.AoShiftStore;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Json;

/** One person at several shifts, and two at each other's, in the same instant: what was agreed holds all the same. */
@RunWith(Enclosed.class)
public class SignupRacesTest {

    public static class OnH2 extends Races {

        @ClassRule
        public static final TestDatabase DATABASE =
                new H2Database(AoHistoryEntry.class, AoShift.class, AoShiftSignup.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends Races {

        @ClassRule
        public static final TestDatabase DATABASE =
                new PostgresDatabase(AoHistoryEntry.class, AoShift.class, AoShiftSignup.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class Races {

        private static final int TIMES = 10;
        private static final Actor AMINA = Actor.user("key-of-amina");
        private static final Actor BEN = Actor.user("key-of-ben");

        private final ExecutorService threads = Executors.newFixedThreadPool(3);
        private TestRoster roster;

        protected abstract TestDatabase database();

        @Before
        public void open() {
            database().empty();
            roster = new TestRoster(
                    new AoShiftStore(database().objects(), Clock.systemUTC(), new Json()),
                    new AoHistoryStore(database().objects()), new AoTransactions(database().objects()));
        }

        @After
        public void letThreadsGo() {
            threads.shutdownNow();
        }

        @Test
        public void ofTwoShiftsAtTheSameTimeOnePersonGetsOne() {
            for (int round = 0; round < TIMES; round++) {
                Instant start = week(round);
                String one = add(round, 0, start, 3);
                String other = add(round, 1, start.plus(Duration.ofHours(2)), 3);
                assertEquals(List.of("done", "overlaps"), race(List.of(
                        () -> roster.join(AMINA, one), () -> roster.join(AMINA, other))));
                assertEquals(1, busy(start).size());
            }
        }

        @Test
        public void ofThreeLongShiftsOnePersonGetsAsManyAsWereAgreed() {
            for (int round = 0; round < TIMES; round++) {
                Instant start = week(round);
                int own = round;
                List<String> codes = Stream.of(0, 1, 2)
                        .map(number -> add(own, number, start.plus(Duration.ofHours(6L * number)), 6)).toList();
                assertEquals(List.of("done", "load-day", "load-day"), race(codes.stream()
                        .<Runnable>map(code -> () -> roster.join(AMINA, code)).toList()));
                assertEquals(1, busy(start).size());
            }
        }

        @Test
        public void twoWhoExchangeCrosswiseAtOnceBothGetWhatTheyWant() {
            for (int round = 0; round < TIMES; round++) {
                Instant start = week(round);
                String one = add(round, 0, start, 3);
                String other = add(round, 1, start.plus(Duration.ofHours(1)), 3);
                roster.join(AMINA, one);
                roster.join(BEN, other);
                assertEquals(List.of("done", "done"), race(List.of(
                        () -> exchange(AMINA, other, one), () -> exchange(BEN, one, other))));
                assertTrue(roster.shift(other).filling().of("key-of-amina").orElseThrow().isConfirmed());
                assertTrue(roster.shift(one).filling().of("key-of-ben").orElseThrow().isConfirmed());
            }
        }

        private void exchange(Actor person, String code, String given) {
            roster.signups.join(person, code,
                    new SignupForm(Optional.empty(), false, Optional.of(new PublicCode(given))));
        }

        /** A week of its own for each round, so that only the shifts of one count together. */
        private static Instant week(int round) {
            return Shifts.NOON.plus(Duration.ofDays(2 + 28L * round));
        }

        private String add(int round, int number, Instant start, int hours) {
            String code = "S-%03d%d".formatted(round, number);
            roster.add(code, Shifts.plan(start, hours, Position.of("Packing", 2)));
            return code;
        }

        private List<BusySpan> busy(Instant start) {
            return roster.shifts.busy("key-of-amina", start.minus(Duration.ofDays(7)), start.plus(Duration.ofDays(7)));
        }

        /** What came of each, in the order of words. */
        private List<String> race(List<Runnable> moves) {
            CyclicBarrier start = new CyclicBarrier(moves.size());
            List<CompletableFuture<String>> running = moves.stream()
                    .map(move -> CompletableFuture.supplyAsync(() -> outcome(start, move), threads)).toList();
            return running.stream().map(CompletableFuture::join).sorted().toList();
        }

        private static String outcome(CyclicBarrier start, Runnable move) {
            try {
                start.await();
                move.run();
                return "done";
            } catch (Refused refused) {
                return refused.reason();
            } catch (InterruptedException | BrokenBarrierException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
