package org.mutualaid.confluence.roster.cover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.value.PublicCode;

public abstract class AoCoverStoreContract {

    private static final Instant NOON = Shifts.NOON;

    private CoverStore store;

    protected abstract TestDatabase database();

    @Before
    public void open() {
        database().empty();
        store = new AoCoverStore(database().objects());
    }

    @Test
    public void keepsWhoWasAskedAndWhatTheySaid() {
        Cover asked = cover("C-0001", "S-0001", Optional.empty(), "key-of-ben");
        store.add(asked);
        assertTrue(store.holds(asked.code()));
        assertEquals(Optional.of(asked), store.byCode(asked.code()));
        assertEquals(Optional.of(asked), store.openOf("key-of-amina", "S-0001"));
        assertEquals(List.of(asked), store.waitingFor("key-of-ben", 5));

        Cover more = asked.asking(
                List.of(new Cover.Ask("key-of-cleo", NOON.plusSeconds(5), Optional.empty())),
                Optional.of(NOON.plusSeconds(60)));
        store.update(asked, more);
        assertEquals(Optional.of(more), store.byCode(asked.code()));
        assertEquals(List.of(), store.due(NOON.plusSeconds(59), 5));
        assertEquals(List.of(asked.code()), store.due(NOON.plusSeconds(60), 5));
        Cover declined = more.answered("key-of-ben", false, NOON);
        store.update(more, declined);
        assertEquals(Optional.of(declined), store.byCode(asked.code()));
        assertEquals(List.of(), store.waitingFor("key-of-ben", 5));
        assertEquals(List.of(declined), store.waitingFor("key-of-cleo", 5));

        store.update(declined, declined.withdrawn());
        assertEquals(List.of(), store.waitingFor("key-of-cleo", 5));
        assertEquals(Optional.empty(), store.openOf("key-of-amina", "S-0001"));
    }

    @Test
    public void tellsWhomASpaceAskedLately() {
        store.add(cover("C-0001", "S-0001", Optional.empty(), "key-of-ben"));
        assertEquals(List.of(new CoverStore.Asked("key-of-ben", NOON)), store.askedSince(7, NOON));
        assertEquals(List.of(), store.askedSince(7, NOON.plusSeconds(1)));
        assertEquals(List.of(), store.askedSince(8, NOON));
    }

    @Test
    public void tellsWhatSomebodyLookedForLately() {
        Cover first = cover("C-0001", "S-0001", Optional.of("S-0002"), "key-of-ben");
        store.add(first);
        assertEquals(List.of(first), store.of("key-of-amina", 7, NOON, 5));
        assertEquals(List.of(), store.of("key-of-amina", 8, NOON, 5));
        assertEquals(List.of(), store.of("key-of-amina", 7, NOON.plusSeconds(1), 5));
        assertEquals(List.of(), store.of("key-of-ben", 7, NOON, 5));
    }

    private static Cover cover(String code, String shift, Optional<String> swapFor, String other) {
        return new Cover(new PublicCode(code), 7, 1, shift, "key-of-amina", swapFor, NOON,
                Cover.State.OPEN, Optional.empty(),
                List.of(new Cover.Ask(other, NOON, Optional.empty())));
    }
}
