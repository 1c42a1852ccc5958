package org.mutualaid.confluence.reading;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** What every store of readings does. */
public abstract class ReadingStoreContract {

    protected static final String SOUP = Substance.ofPage(7);
    protected static final String BREAD = Substance.ofPage(8);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    protected ReadingStore store;

    /** The store under test, empty. */
    protected abstract ReadingStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsHowOftenSomethingChangedInSubstance() {
        assertEquals(Map.of(), store.substances(List.of(SOUP)));
        Substance changed = Substance.first(SOUP, 42).changedAt(3);
        store.put(changed);
        store.put(Substance.first(BREAD, 42));
        assertEquals(Map.of(SOUP, changed), store.substances(List.of(SOUP, "page/9")));
        store.put(changed.sameAt(5));
        assertEquals(changed.sameAt(5), store.substances(Set.of(SOUP, BREAD)).get(SOUP));
        assertEquals(Map.of(), store.substances(List.of()));
    }

    @Test
    public void keepsWhoReadWhat() {
        Reading ana = read(SOUP, 1, 4, "key-of-ana");
        Reading ben = read(BREAD, 1, 1, "key-of-ben");
        store.add(ana);
        store.add(ben);
        assertEquals(List.of(ana), store.of(List.of("key-of-ana"), List.of(SOUP, BREAD)));
        assertEquals(List.of(ben), store.of(List.of("key-of-ana", "key-of-ben"), List.of(BREAD)));
        assertEquals(List.of(), store.of(List.of(), List.of(SOUP)));
    }

    @Test
    public void countsWhoReadAnEditionWhetherOrNotTheyAgreed() {
        store.add(read(SOUP, 1, 4, "key-of-ana"));
        store.add(new Reading(new Reading.Of(SOUP, 42, 1, 4), "key-of-ana", true, NOON));
        store.add(read(SOUP, 1, 2, "key-of-ben"));
        store.add(read(SOUP, 2, 9, "key-of-ben"));
        assertEquals(new ReadingStore.Count(2, 2), store.count(SOUP, 1));
        assertEquals(new ReadingStore.Count(1, 9), store.count(SOUP, 2));
        assertEquals(new ReadingStore.Count(0, 0), store.count(BREAD, 1));
    }

    @Test
    public void letsNobodySayTheSameTwice() {
        store.add(read(SOUP, 1, 4, "key-of-ana"));
        assertThrows(RuntimeException.class, () -> store.add(read(SOUP, 1, 4, "key-of-ana")));
    }

    @Test
    public void forgetsAPageAndASpaceWithAllThatWasSaid() {
        store.put(Substance.first(SOUP, 42).changedAt(3));
        store.add(read(SOUP, 2, 4, "key-of-ana"));
        store.add(read(BREAD, 1, 4, "key-of-ana"));
        store.forget(SOUP);
        assertEquals(Map.of(), store.substances(List.of(SOUP)));
        assertEquals(1, store.of(List.of("key-of-ana"), List.of(SOUP, BREAD)).size());
        store.forgetAllIn(43);
        assertEquals(1, store.count(BREAD, 1).people());
        store.forgetAllIn(42);
        assertEquals(0, store.count(BREAD, 1).people());
    }

    static Reading read(String subject, int edition, int version, String person) {
        return new Reading(new Reading.Of(subject, 42, edition, version), person, false, NOON);
    }
}
