package org.mutualaid.confluence.offer.asking;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** What every store of questions does. */
public abstract class AskingStoreContract {

    protected static final long SPACE = 7;
    protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private AskingStore store;

    /** The store under test, empty. */
    protected abstract AskingStore emptyStore();

    protected final AskingStore store() {
        return store;
    }

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsEveryFieldAndItsAnswer() {
        Asking full = Asking.of(new PublicCode("A-0001"), new Asking.Question(SPACE, "ana",
                Optional.of(new PublicCode("O-0001")), Optional.empty(), Optional.of("<b>it’s 🙂</b>")), "ben", NOON);
        store.add(full);
        assertEquals(Optional.of(full), store.byCode(full.code()));
        assertTrue(store.holds(full.code()));

        Asking answered = full.became(AskingStatus.YES, NOON.plusSeconds(9));
        store.update(answered);
        assertEquals(Optional.of(answered), store.byCode(full.code()));
    }

    @Test
    public void findsWhatWaitsForSomebodyTheOldestFirst() {
        added(asking("A-0001", "N-0001", "ana"), 2);
        added(asking("A-0002", "N-0002", "ana"), 1);
        added(asking("A-0003", "N-0001", "ben"), 0);
        store.update(added(asking("A-0004", "N-0004", "ana"), 0).became(AskingStatus.NOT_NOW, NOON));

        assertEquals(List.of("A-0002", "A-0001"), codes(store.waitingFor("ana", SPACE, 9)));
        assertEquals(List.of("A-0002"), codes(store.waitingFor("ana", SPACE, 1)));
        assertEquals(List.of(), store.waitingFor("ana", 8, 9));
    }

    @Test
    public void findsWhatANeedOrAnOfferWasAskedForTheLatestFirst() {
        added(asking("A-0001", "N-0001", "ana"), 1);
        added(asking("A-0002", "N-0001", "ben"), 2);
        added(ofOffer("A-0003", "O-0001", "cleo"), 1);
        store.update(added(ofOffer("A-0004", "O-0001", "dana"), 2).became(AskingStatus.YES, NOON));

        assertEquals(List.of("A-0002", "A-0001"), codes(store.ofNeed(new PublicCode("N-0001"), 9)));
        assertEquals(List.of("A-0004", "A-0003"), codes(store.ofOffer(new PublicCode("O-0001"), 9)));
        assertEquals(List.of("A-0003"),
                codes(store.waitingOn(Set.of(new PublicCode("O-0001"), new PublicCode("O-0002")))));
        assertEquals(List.of(), store.waitingOn(List.of()));
    }

    @Test
    public void knowsWhenPeopleWereLastAsked() {
        added(asking("A-0001", "N-0001", "ana"), 1);
        added(asking("A-0002", "N-0002", "ana"), 2);
        added(asking("A-0003", "N-0001", "ben"), 3);
        assertEquals(Map.of("ana", NOON.plusSeconds(2)), store.lastAsked(SPACE, Set.of("ana", "cleo")));
        assertEquals(Map.of(), store.lastAsked(8, Set.of("ana")));
    }

    @Test
    public void listsAndCountsWhatIsUnanswered() {
        added(asking("A-0001", "N-0001", "ana"), 1);
        added(asking("A-0002", "N-0002", "ana"), 1);
        added(asking("A-0003", "N-0003", "ana"), 9);
        added(ofOffer("A-0004", "O-0001", "ben"), 0);

        Slice<Asking> first = store.unanswered(SPACE, NOON.plusSeconds(9), Optional.empty(), 2);
        assertEquals(List.of("A-0004", "A-0001"), codes(first.results()));
        Slice<Asking> rest = store.unanswered(SPACE, NOON.plusSeconds(9), first.next(), 2);
        assertEquals(List.of("A-0002"), codes(rest.results()));
        assertEquals(3, store.countUnanswered(SPACE, NOON.plusSeconds(9)));
        assertEquals(0, store.countUnanswered(8, NOON.plusSeconds(99)));
        assertEquals(List.of("A-0001", "A-0002", "A-0003"),
                codes(store.waiting(Optional.empty(), 9).results()));
    }

    protected static Asking asking(String code, String need, String person) {
        return Asking.of(new PublicCode(code), new Asking.Question(
                SPACE, person, Optional.empty(), Optional.of(new PublicCode(need)), Optional.empty()), "asker", NOON);
    }

    private static Asking ofOffer(String code, String offer, String asker) {
        return Asking.of(new PublicCode(code), new Asking.Question(
                SPACE, "owner", Optional.of(new PublicCode(offer)), Optional.empty(), Optional.of("A shelf")),
                asker, NOON);
    }

    private Asking added(Asking asking, long seconds) {
        Asking later = new Asking(asking.code(), asking.spaceId(), 1, asking.person(), asking.offer(), asking.need(),
                asking.askedBy(), NOON.plusSeconds(seconds), asking.words(), asking.status(), Optional.empty());
        store.add(later);
        return later;
    }

    private static List<String> codes(List<Asking> askings) {
        return askings.stream().map(asking -> asking.code().text()).toList();
    }
}
