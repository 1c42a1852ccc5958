package org.mutualaid.confluence.distribution.desk;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.problem.Refused;

/** Several people who hand out one round in the same instant, and a plan of two thousand needs. */
@RunWith(Enclosed.class)
public class RoundRacesTest {

    public static class OnH2 extends Races {

        @ClassRule
        public static final TestDatabase DATABASE = RoundDesk.h2();

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends Races {

        @ClassRule
        public static final TestDatabase DATABASE = RoundDesk.postgres();

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class Races {

        private static final int PEOPLE = 4;
        private static final int NEEDS = 20;

        private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

        protected abstract TestDatabase database();

        @After
        public void letThreadsGo() {
            threads.shutdownNow();
        }

        @Test
        public void eachShareIsHandedOutOnceAndEverythingAgrees() throws Exception {
            RoundDesk desk = RoundDesk.with(database(), NEEDS);
            List<String> codes = IntStream.range(0, NEEDS).mapToObj(each -> "N-" + (1000 + each)).toList();
            codes.forEach(code -> desk.asked(code, "north", 1, 1));
            SeenRound agreed = desk.agreed(Map.of());

            List<Callable<Integer>> people = new ArrayList<>();
            IntStream.range(0, PEOPLE).forEach(person -> people.add(() -> handOutEach(desk, agreed, codes)));
            int won = 0;
            for (Future<Integer> each : threads.invokeAll(people)) {
                won += each.get();
            }

            assertEquals(NEEDS, won);
            assertEquals(List.of(0L, 0L, 0L), desk.tins());
            assertEquals(NEEDS, desk.book.round(agreed.round().code()).totals().taken());
            assertEquals(NEEDS, desk.needs.needs().byCodes(
                    agreed.round().lines().stream().map(line -> line.need()).toList()).stream()
                    .filter(need -> need.status().isClosed()).count());
        }

        private static int handOutEach(RoundDesk desk, SeenRound round, List<String> codes) {
            int won = 0;
            for (String code : codes) {
                for (boolean busy = true; busy;) {
                    try {
                        desk.handedOut(round, code);
                        won++;
                        busy = false;
                    } catch (Refused refused) {
                        busy = refused.reason().equals("busy");
                    }
                }
            }
            return won;
        }
    }
}
