package org.mutualaid.confluence.care.note;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

/** What every store of notes does. */
public abstract class CareNoteStoreContract {

    protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
    protected static final CareNote FIRST = note("K-AAAA", "key-of-ana", 0);

    protected CareNoteStore store;

    /** The store under test, empty. */
    protected abstract CareNoteStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsEveryFieldWithTheNewestFirst() {
        CareNote second = note("K-BBBB", "key-of-ana", 60);
        store.add(FIRST);
        store.add(second);
        store.add(note("K-CCCC", "key-of-ben", 90));
        assertEquals(List.of(second, FIRST), store.with(42, "key-of-ana", NOON));
        assertEquals(Optional.of(FIRST), store.byCode(FIRST.code()));
        assertEquals(List.of("key-of-ben", "key-of-ana"), store.volunteers(42, NOON));
        assertEquals(List.of(), store.with(43, "key-of-ana", NOON));
        store.delete(FIRST.code());
        assertEquals(List.of(second), store.with(42, "key-of-ana", NOON));
    }

    @Test
    public void showsAndKeepsNothingPastItsEnd() {
        store.add(FIRST);
        assertEquals(List.of(FIRST), store.with(42, "key-of-ana", FIRST.expires().minusMillis(1)));
        assertEquals(List.of(), store.with(42, "key-of-ana", FIRST.expires()));
        assertEquals(List.of(), store.volunteers(42, FIRST.expires()));
        assertEquals(0, store.forget(FIRST.expires().minusMillis(1)));
        assertEquals(1, store.forget(FIRST.expires()));
        assertEquals(Optional.empty(), store.byCode(FIRST.code()));
    }

    private static CareNote note(String code, String volunteer, int seconds) {
        return new CareNote(new PublicCode(code), 42, volunteer, "key-of-care", NOON.plusSeconds(seconds),
                NOON.plusSeconds(9000), "It is a lot 🙂 <b>right\nnow");
    }
}
