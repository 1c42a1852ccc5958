package org.mutualaid.confluence.care.contact;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

/** What every store of sealed contacts does. */
public abstract class ContactStoreContract {

    private static final PublicCode BREAD = new PublicCode("N-7K2Q");
    private static final PublicCode LIFT = new PublicCode("N-8M3R");
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00.123Z");
    private static final SealedContact.Kept KEPT = new SealedContact.Kept(MORNING, Duration.ofDays(28));
    private static final SealedContact FIRST =
            new SealedContact("a1", KEPT, "v1.seal." + "x".repeat(2000), Optional.of("m".repeat(32)));
    private static final SealedContact SECOND =
            new SealedContact("b2", KEPT, "v1.seal.y", Optional.empty());

    private ContactStore store;

    /** The store under test, empty. */
    protected abstract ContactStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsOneContactForSeveralNeeds() {
        store.keep(FIRST);
        store.attach(BREAD, "a1");
        store.attach(LIFT, "a1");

        assertEquals(Optional.of(FIRST), store.of(BREAD));
        assertEquals(Optional.of(FIRST), store.of(LIFT));
        assertEquals(List.of(BREAD, LIFT), store.needsOf("a1"));
        assertEquals(Optional.of(KEPT), store.kept("a1"));
    }

    @Test
    public void knowsWhichNeedsHaveOne() {
        store.keep(FIRST);
        store.attach(BREAD, "a1");

        assertTrue(store.holds(BREAD));
        assertFalse(store.holds(LIFT));
        assertEquals(Optional.empty(), store.of(LIFT));
    }

    @Test
    public void comparesContactsByTheirMarks() {
        store.keep(FIRST);
        store.keep(SECOND);
        store.attach(BREAD, "a1");
        store.attach(LIFT, "b2");

        assertEquals(
                Set.of(new ContactMark(BREAD, "a1", FIRST.mark()), new ContactMark(LIFT, "b2", Optional.empty())),
                Set.copyOf(store.marksOf(List.of(LIFT, BREAD, new PublicCode("N-0000")))));
        assertEquals(List.of(), store.marksOf(List.of()));
    }

    @Test
    public void goesThroughAllOfThemInParts() {
        store.keep(SECOND);
        store.keep(FIRST);

        assertEquals(List.of("a1"), store.keysAfter("", 1));
        assertEquals(List.of("b2"), store.keysAfter("a1", 10));
        assertEquals(List.of(), store.keysAfter("b2", 10));
    }

    @Test
    public void deletesAContactForAllItsNeedsAndNoOther() {
        store.keep(FIRST);
        store.keep(SECOND);
        store.attach(BREAD, "a1");
        store.attach(LIFT, "b2");

        store.delete("a1");

        assertFalse(store.holds(BREAD));
        assertEquals(Optional.empty(), store.kept("a1"));
        assertEquals(Optional.of(SECOND), store.of(LIFT));
    }
}
