package org.mutualaid.confluence.care.reveal;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

/** What every store of looks does. */
public abstract class RevealStoreContract {

    private static final PublicCode BREAD = new PublicCode("N-7K2Q");
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00.123Z");
    private static final Instant EVENING = Instant.parse("2026-06-01T20:00:00.456Z");
    private static final Reveal FIRST = new Reveal(BREAD, "key-of-ben", MORNING, RevealReason.AGREE_A_TIME);
    private static final Reveal LATER = new Reveal(BREAD, "key-of-ana", MORNING.plusSeconds(9), RevealReason.OTHER);

    private RevealStore store;

    /** The store under test, empty. */
    protected abstract RevealStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void tellsTheLatestLookFirst() {
        store.add(FIRST, EVENING);
        store.add(LATER, EVENING.plusMillis(1));
        store.add(new Reveal(new PublicCode("N-8M3R"), "key-of-ben", MORNING, RevealReason.LATE_OR_OFF), EVENING);

        assertEquals(List.of(LATER, FIRST), store.of(BREAD));
    }

    @Test
    public void notesEveryLookAlsoTwoOfOneInstant() {
        store.add(FIRST, EVENING);
        store.add(FIRST, EVENING);

        assertEquals(List.of(FIRST, FIRST), store.of(BREAD));
    }

    @Test
    public void forgetsWhatIsOver() {
        store.add(FIRST, EVENING);
        store.add(LATER, EVENING.plusMillis(1));

        assertEquals(1, store.deleteOver(EVENING));
        assertEquals(List.of(LATER), store.of(BREAD));
    }
}
