package org.mutualaid.confluence.insight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

public class WaitTimesTest {

    @Test
    public void withNobodyWaitingTheMedianIsTheMiddleOne() {
        WaitTimes times = WaitTimes.of(Stream.of(5, 1, 3, 2, 4).map(days -> Wait.until(days(days))).toList());

        assertEquals(Optional.of(days(3)), times.median());
        assertEquals(Optional.of(days(5)), times.most());
        assertEquals(0, times.waiting());
    }

    /** Leukaemia patients of E. A. Gehan (1965), the usual example: the treated group's median is 23 weeks. */
    @Test
    public void agreesWithThePublishedExample() {
        List<Integer> over = List.of(6, 6, 6, 7, 10, 13, 16, 22, 23);
        List<Integer> still = List.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35);

        WaitTimes times = WaitTimes.of(Stream.concat(
                over.stream().map(length -> Wait.until(days(length))),
                still.stream().map(length -> Wait.atLeast(days(length)))).toList());

        assertEquals(Optional.of(days(23)), times.median());
        assertTrue(times.most().isEmpty());
        assertEquals(12, times.waiting());
        assertEquals(21, times.all());
        assertEquals(days(35), times.longest());
    }

    @Test
    public void whoStillWaitsMakesTheMedianLonger() {
        List<Wait> met = IntStream.rangeClosed(1, 5).mapToObj(length -> Wait.until(days(length))).toList();
        List<Wait> all = Stream.concat(
                met.stream(), Stream.generate(() -> Wait.atLeast(days(10))).limit(3)).toList();

        assertEquals(Optional.of(days(3)), WaitTimes.of(met).median());
        assertEquals(Optional.of(days(4)), WaitTimes.of(all).median());
    }

    @Test
    public void isUnknownWhileMoreThanHalfWait() {
        WaitTimes times = WaitTimes.of(List.of(
                Wait.until(days(1)), Wait.atLeast(days(2)), Wait.atLeast(days(9))));

        assertTrue(times.median().isEmpty());
        assertEquals(days(9), times.longest());
    }

    @Test
    public void nobodyAtAllIsNoError() {
        assertTrue(WaitTimes.of(List.of()).median().isEmpty());
    }

    private static Duration days(int number) {
        return Duration.ofDays(number);
    }
}
