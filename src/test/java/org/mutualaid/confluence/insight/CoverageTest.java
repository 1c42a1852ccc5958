package org.mutualaid.confluence.insight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class CoverageTest {

    @Test
    public void tellsTheLeastTheMiddleAndTheGap() {
        Coverage coverage = Coverage.of(List.of(part(10, 9), part(4, 1), part(2, 1))).orElseThrow();

        assertEquals(0.25, coverage.least(), 0);
        assertEquals(0.5, coverage.median(), 0);
        assertEquals(0.65, coverage.gap(), 1e-9);
    }

    @Test
    public void takesTheMiddleOfTwo() {
        assertEquals(0.5, Coverage.of(List.of(part(4, 1), part(4, 3))).orElseThrow().median(), 0);
    }

    @Test
    public void leavesOutGroupsThatAskedForNothing() {
        assertEquals(1, Coverage.of(List.of(part(0, 0), part(3, 3))).orElseThrow().least(), 0);
        assertTrue(Coverage.of(List.of(part(0, 0))).isEmpty());
        assertTrue(Coverage.of(List.of()).isEmpty());
    }

    private static Coverage.Part part(long asked, long done) {
        return new Coverage.Part(asked, done);
    }
}
