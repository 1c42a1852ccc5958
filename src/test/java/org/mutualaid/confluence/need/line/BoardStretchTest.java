package org.mutualaid.confluence.need.line;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import org.junit.Test;

public class BoardStretchTest {

    private static final Instant EARLY = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("9999-12-31T23:59:59Z");

    @Test
    public void keepsEveryDateWithinItsStretch() {
        for (BoardStretch stretch : BoardStretch.values()) {
            for (Instant instant : new Instant[] {EARLY, Instant.EPOCH, LATE}) {
                long place = stretch.placeOf(instant);
                assertTrue(stretch.from() <= place && place < stretch.until());
            }
        }
    }

    @Test
    public void placesTheLineBeforeWhatIsOnHoldAndThatBeforeWhatIsClosed() {
        assertEquals(BoardStretch.IN_LINE.until(), BoardStretch.ON_HOLD.from());
        assertEquals(BoardStretch.ON_HOLD.until(), BoardStretch.CLOSED.from());
    }

    @Test
    public void placesEarlyDeadlinesFirstAndTheLatestClosedFirst() {
        assertTrue(BoardStretch.IN_LINE.placeOf(EARLY) < BoardStretch.IN_LINE.placeOf(LATE));
        assertTrue(BoardStretch.ON_HOLD.placeOf(EARLY) < BoardStretch.ON_HOLD.placeOf(LATE));
        assertTrue(BoardStretch.CLOSED.placeOf(LATE) < BoardStretch.CLOSED.placeOf(EARLY));
    }
}
