package org.mutualaid.confluence.practice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.practice.Practices.NOON;
import static org.mutualaid.confluence.practice.Practices.SPACE;
import static org.mutualaid.confluence.practice.Practices.TODAY;
import static org.mutualaid.confluence.practice.Practices.draft;
import static org.mutualaid.confluence.practice.Practices.draftBy;
import static org.mutualaid.confluence.practice.Practices.inUse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.Slice;

/** What every store of records does. */
public abstract class PracticeStoreContract {

    private PracticeStore store;

    protected abstract PracticeStore emptyStore();

    protected PracticeStore store() {
        return store;
    }

    @Before
    public void begin() {
        store = emptyStore();
    }

    @Test
    public void findsWhatSharesATopicTheMostUsefulFirst() {
        store().add(draft(1, "food"));
        store().add(inUse(2, "rides", "food"));
        store().add(inUse(3, "home"));
        store().add(draft(4, "foodbank").retired());
        assertEquals(List.of(2L, 1L), store().sharing(SPACE, List.of("food", "rides"), 5).stream()
                .map(Practice::pageId).toList());
        assertEquals(List.of(2L), store().sharing(SPACE, List.of("food", "rides"), 1).stream()
                .map(Practice::pageId).toList());
    }

    @Test
    public void givesBackARecordAsItWasKept() {
        Practice practice = new Practice(7, SPACE, 3,
                new Facts(PracticeKind.STORY, List.of("food", "rides"), Optional.of("Ñandú & 🙂"),
                        Optional.of("N-7K2Q"), true,
                        new Facts.Links(Optional.of(12L), List.of("D-7K2Q", "S-7K2Q"))),
                new Practice.State(PracticeStatus.SUPERSEDED, Optional.of(9L), Optional.of(NOON)),
                new Upkeep(Optional.of("key-of-member"), Optional.empty()),
                new Proof(3, 2, 1, Optional.of(NOON.plusSeconds(5))), NOON, false);
        store.add(practice);
        assertEquals(Optional.of(practice), store.ofPage(7));
        Practice bare = new Practice(7, SPACE, 4,
                new Facts(PracticeKind.LESSON, List.of(), Optional.empty(), Optional.empty(), false),
                Practice.State.BEGINNING, new Upkeep(Optional.empty(), Optional.empty()), Proof.NONE, NOON, true);
        store.update(bare);
        assertEquals(Optional.of(bare), store.ofPage(7));
        assertEquals(Map.of(7L, bare), store.ofPages(Set.of(7L, 8L)));
        assertEquals(Map.of(), store.ofPages(Set.of()));
    }

    @Test
    public void listsWhatIsOfMostUseFirst() {
        store.add(draft(1));
        store.add(inUse(2));
        store.add(inUse(3).tried(TryResult.WORKED, NOON.plus(Duration.ofDays(1))));
        store.add(draft(4).stillRight(TODAY));
        store.add(draft(5).retired());
        assertEquals(List.of(3L, 2L, 4L, 1L), pages(PracticeFilter.currentIn(SPACE)));
        assertEquals(List.of(), pages(PracticeFilter.currentIn(SPACE + 1)));
    }

    @Test
    public void findsByTopicKindStatusTryAndReview() {
        store.add(draft(1, "food", "rides"));
        store.add(inUse(2, "rides"));
        store.add(inUse(3, "foodstuff").tried(TryResult.ADAPTED, NOON.plusSeconds(1)));
        PracticeFilter all = PracticeFilter.currentIn(SPACE);
        assertEquals(List.of(1L), pages(all.about("food")));
        assertEquals(List.of(2L, 1L), pages(all.about("rides")));
        assertEquals(List.of(3L, 2L), pages(new PracticeFilter(SPACE, Set.of(PracticeStatus.IN_USE),
                Optional.of(PracticeKind.PRACTICE), Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(List.of(1L), pages(new PracticeFilter(SPACE, Set.of(PracticeStatus.DRAFT, PracticeStatus.RETIRED),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(List.of(3L), pages(new PracticeFilter(SPACE, PracticeFilter.CURRENT, Optional.empty(),
                Optional.empty(), Optional.of(NOON), Optional.empty())));
        assertEquals(List.of(3L, 2L), pages(all.due(TODAY.plusDays(90))));
        assertEquals(List.of(), pages(all.due(TODAY.plusDays(89))));
    }

    @Test
    public void walksTheWholeListByKey() {
        for (long page = 1; page <= 7; page++) {
            store.add(page % 2 == 0 ? inUse(page) : draft(page));
        }
        List<Long> walked = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Slice<Practice> slice = store.list(PracticeFilter.currentIn(SPACE), next, 2);
            slice.results().forEach(practice -> walked.add(practice.pageId()));
            next = slice.next();
        } while (next.isPresent());
        assertEquals(List.of(2L, 4L, 6L, 1L, 3L, 5L, 7L), walked);
    }

    @Test
    public void whatIsInTheTrashIsNotListed() {
        store.add(draft(1).at(SPACE, true));
        store.add(draft(2));
        assertEquals(List.of(2L), pages(PracticeFilter.currentIn(SPACE)));
        assertTrue(store.ofPage(1).isPresent());
    }

    @Test
    public void knowsWhatAPersonIsAskedToLookAt() {
        store.add(draftBy("key-of-care", 1));
        store.add(draftBy("key-of-care", 2).stillRight(TODAY));
        store.add(draftBy("key-of-care", 3).stillRight(TODAY).retired());
        store.add(draftBy("key-of-member", 4).stillRight(TODAY));
        assertEquals(List.of(2L), store.dueOf("key-of-care", TODAY.toString(), 5).stream()
                .map(Practice::pageId).toList());
    }

    @Test
    public void keepsTriesUntilThePageIsGone() {
        store.add(draft(1));
        store.addTry(new Try(1, NOON, "key-of-member", TryResult.WORKED, Optional.empty()));
        store.addTry(new Try(1, NOON.plusSeconds(1), "key-of-care", TryResult.DID_NOT_WORK, Optional.of("Rain")));
        store.addTry(new Try(2, NOON, "key-of-member", TryResult.WORKED, Optional.empty()));
        assertEquals(List.of(TryResult.DID_NOT_WORK, TryResult.WORKED),
                store.triesOf(1).stream().map(Try::result).toList());
        store.remove(1);
        assertEquals(List.of(), store.triesOf(1));
        assertEquals(1, store.triesOf(2).size());
        store.add(draft(3));
        store.removeAllIn(SPACE);
        assertEquals(Optional.empty(), store.ofPage(3));
        store.remove(3);
    }

    private List<Long> pages(PracticeFilter filter) {
        return store.list(filter, Optional.empty(), 50).results().stream().map(Practice::pageId).toList();
    }
}
