package org.mutualaid.confluence.insight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.Test;

public class WaitDisparityTest {

    @Test
    public void dividesTheSlowestByTheFastest() {
        List<Duration> medians = List.of(Duration.ofDays(2), Duration.ofDays(5), Duration.ofDays(3));

        assertEquals(2.5, WaitDisparity.of(medians).orElseThrow(), 0);
    }

    @Test
    public void needsTwoGroupsThatWait() {
        assertTrue(WaitDisparity.of(List.of(Duration.ofDays(2))).isEmpty());
        assertTrue(WaitDisparity.of(List.of(Duration.ZERO, Duration.ofDays(2))).isEmpty());
    }
}
