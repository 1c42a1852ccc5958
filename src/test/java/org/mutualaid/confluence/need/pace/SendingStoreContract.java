package org.mutualaid.confluence.need.pace;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import org.junit.Before;
import org.junit.Test;

/** What every store of sendings does. */
public abstract class SendingStoreContract {

    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00.123Z");
    private static final String SOURCE = "a".repeat(64);

    private SendingStore store;

    /** The store under test, empty. */
    protected abstract SendingStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void countsWhatOneSourceSentSinceAnInstant() {
        store.add(SOURCE, MORNING.minusMillis(1));
        store.add(SOURCE, MORNING);
        store.add(SOURCE, MORNING);
        store.add("b".repeat(64), MORNING);

        assertEquals(2, store.count(SOURCE, MORNING));
        assertEquals(0, store.count(SOURCE, MORNING.plusMillis(1)));
    }

    @Test
    public void forgetsWhatIsOlder() {
        store.add(SOURCE, MORNING.minusMillis(1));
        store.add(SOURCE, MORNING);

        assertEquals(1, store.deleteBefore(MORNING));
        assertEquals(1, store.count(SOURCE, Instant.EPOCH));
    }
}
