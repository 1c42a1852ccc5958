package org.mutualaid.confluence.offer.asking;

import static org.junit.Assert.assertEquals;
import static org.mutualaid.confluence.offer.OfferBuilder.NOON;
import static org.mutualaid.confluence.offer.OfferBuilder.anOffer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.offer.AoOffer;
import org.mutualaid.confluence.offer.AoOfferStore;
import org.mutualaid.confluence.offer.OfferBook;
import org.mutualaid.confluence.offer.OfferStatus;
import org.mutualaid.confluence.offer.Rhythm;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** Two people at the same question or the same offer in the same instant. */
@RunWith(Enclosed.class)
public class AskingRacesTest {

    public static class OnH2 extends Races {

        @ClassRule
        public static final TestDatabase DATABASE =
                new H2Database(AoOffer.class, AoAsking.class, AoHistoryEntry.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public static class OnPostgres extends Races {

        @ClassRule
        public static final TestDatabase DATABASE =
                new PostgresDatabase(AoOffer.class, AoAsking.class, AoHistoryEntry.class);

        @Override
        protected TestDatabase database() {
            return DATABASE;
        }
    }

    public abstract static class Races {

        private static final int PAIRS = 60;
        private static final long SPACE = 7;
        private static final Actor ANA = Actor.user("ana");
        private static final Actor BEN = Actor.user("ben");

        private final ExecutorService threads = Executors.newFixedThreadPool(2);
        private final SiteTime time = new SiteTime(Clock.fixed(NOON, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        private AskingBook book;
        private OfferBook offers;

        protected abstract TestDatabase database();

        @Before
        public void openTheBooks() {
            database().empty();
            Journal journal = new Journal(new AoHistoryStore(database().objects()),
                    new UnitOfWork(new AoTransactions(database().objects())), time);
            book = new AskingBook(
                    new AoAskingStore(database().objects()), journal, new CodeSource(new Random()), time);
            offers = new OfferBook(new AoOfferStore(database().objects()), journal);
        }

        @After
        public void letThreadsGo() {
            threads.shutdownNow();
        }

        @Test
        public void ofTwoWhoAskTheSamePersonForTheSameOneIsThere() throws Exception {
            for (int pair = 0; pair < PAIRS; pair++) {
                Asking.Question question = new Asking.Question(SPACE, "cleo", Optional.empty(),
                        Optional.of(new PublicCode("N-" + (1000 + pair))), Optional.empty());
                assertEquals(List.of("asked-already", "done"),
                        both(() -> book.ask(question, ANA), () -> book.ask(question, BEN)));
                assertEquals(1, book.askings().ofNeed(question.need().orElseThrow(), 9).size());
            }
        }

        @Test
        public void ofTwoAnswersOneCounts() throws Exception {
            for (int pair = 0; pair < PAIRS; pair++) {
                Asking asked = book.ask(forOffer("O-" + (1000 + pair), "ben"), BEN);
                assertEquals(List.of("asking-over", "done"), both(
                        () -> book.become(asked.code(), ANA, AskingStatus.YES, after -> { }),
                        () -> book.become(asked.code(), BEN, AskingStatus.TAKEN_BACK, after -> { })));
                assertEquals(2, book.asking(asked.code()).revision());
            }
        }

        @Test
        public void anOfferForOnceGoesToOneOfTwo() throws Exception {
            for (int pair = 0; pair < PAIRS; pair++) {
                PublicCode code = new PublicCode("O-" + (1000 + pair));
                offers.offers().add(anOffer(code.text()).being(Rhythm.ONCE).by("ana").build());
                Asking first = book.ask(forOffer(code.text(), "ben"), BEN);
                Asking second = book.ask(forOffer(code.text(), "cleo"), Actor.user("cleo"));
                assertEquals(List.of("done", "offer-closed"), both(() -> yes(first), () -> yes(second)));
                assertEquals(OfferStatus.TAKEN_UP, offers.offer(code).status());
                assertEquals(1, book.askings().waitingOn(List.of(code)).size());
            }
        }

        private Asking yes(Asking asking) {
            return book.become(asking.code(), ANA, AskingStatus.YES, after -> offers.changeWithin(
                    after.offer().orElseThrow(), ANA, offer -> offer.takeUp(NOON)));
        }

        private static Asking.Question forOffer(String offer, String words) {
            return new Asking.Question(
                    SPACE, "ana", Optional.of(new PublicCode(offer)), Optional.empty(), Optional.of(words));
        }

        /** What comes of two things begun together, sorted. */
        private List<String> both(Callable<?> one, Callable<?> other) throws Exception {
            CyclicBarrier together = new CyclicBarrier(2);
            List<Future<String>> running = new ArrayList<>();
            for (Callable<?> each : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    together.await();
                    try {
                        each.call();
                        return "done";
                    } catch (Refused refused) {
                        return refused.reason();
                    }
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get()).stream().sorted().toList();
        }
    }
}
