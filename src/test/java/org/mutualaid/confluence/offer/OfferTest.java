package org.mutualaid.confluence.offer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.offer.OfferBuilder.NOON;
import static org.mutualaid.confluence.offer.OfferBuilder.TODAY;
import static org.mutualaid.confluence.offer.OfferBuilder.anOffer;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.problem.Refused;

public class OfferTest {

    private final Offer ladder = anOffer("O-0001").build();

    @Test
    public void canBeAskedForUntilTheEndOfItsLastDay() {
        Offer untilToday = anOffer("O-0001").until(TODAY).build();
        assertTrue(untilToday.isFindable(TODAY));
        assertFalse(untilToday.isFindable(TODAY.plusDays(1)));
        assertEquals("offer-not-over", refusal(() -> untilToday.end(TODAY, NOON)));
        Offer ended = untilToday.end(TODAY.plusDays(1), NOON).offer();
        assertEquals(OfferStatus.ENDED, ended.status());
        assertEquals("offer-day-passed", refusal(() -> ended.resume(TODAY.plusDays(1))));
    }

    @Test
    public void restsWhilePausedAndOpensAgain() {
        Offer paused = ladder.pause().offer();
        assertFalse(paused.isFindable(TODAY));
        assertEquals("offer-paused-already", refusal(paused::pause));
        Offer again = paused.resume(TODAY).offer();
        assertTrue(again.isFindable(TODAY));
        assertEquals(3, again.revision());
        assertEquals("offer-open-already", refusal(() -> again.resume(TODAY)));
    }

    @Test
    public void whatIsTakenBackCanBeOfferedAgain() {
        Offer gone = ladder.withdraw(NOON).offer();
        assertEquals(Optional.of(NOON), gone.closed());
        assertEquals("offer-closed", refusal(() -> gone.withdraw(NOON)));
        assertEquals("offer-closed", refusal(() -> gone.takeUp(NOON)));
        assertEquals(Optional.empty(), gone.resume(TODAY).offer().closed());
    }

    @Test
    public void onlyAnOfferForOnceIsClosedByAYes() {
        assertEquals(OfferStatus.OPEN, ladder.takeUp(NOON).offer().status());
        Offer once = anOffer("O-0001").being(Rhythm.ONCE).build().takeUp(NOON).offer();
        assertEquals(OfferStatus.TAKEN_UP, once.status());
        assertEquals("offer-closed", refusal(() -> once.takeUp(NOON)));
    }

    @Test
    public void aYesWhilePausedLeavesItPaused() {
        assertEquals(OfferStatus.PAUSED, ladder.pause().offer().takeUp(NOON).offer().status());
    }

    @Test
    public void aLaterLastDayOpensAnEndedOfferAndNoOtherThatIsClosed() {
        Offer ended = anOffer("O-0001").until(TODAY).build().end(TODAY.plusDays(1), NOON).offer();
        Giving later = anOffer("O-0001").until(TODAY.plusDays(9)).build().giving();
        assertEquals(OfferStatus.OPEN, ended.edit(later, TODAY.plusDays(1)).offer().status());
        assertEquals(OfferStatus.WITHDRAWN,
                ladder.withdraw(NOON).offer().edit(later, TODAY).offer().status());
    }

    @Test
    public void itsHistoryHoldsNoWords() {
        OfferChange posted = Offer.posted(ladder.code(), 7, anOffer("O-0001").titled("Ana’s ladder").noting("Ring me")
                .counting(3, "ladders").build().giving(), "key-of-ana", NOON);
        assertFalse(posted.changes().toString(), posted.changes().toString().contains("adder"));
        assertEquals("3", posted.changes().get("quantity"));
    }

    @Test
    public void freeTimesAreSortedAndReadBack() {
        FreeTimes times = anOffer("O-0001").free("sun-evening", "mon-afternoon", "mon-morning", "mon-morning").build()
                .giving().times();
        assertEquals(List.of("mon-morning", "mon-afternoon", "sun-evening"),
                times.times().stream().map(FreeTimes.Time::key).toList());
        assertEquals(Optional.empty(), FreeTimes.Time.of("mon"));
        assertEquals(Optional.empty(), FreeTimes.Time.of("mon-night"));
    }

    private static String refusal(Runnable change) {
        return assertThrows(Refused.class, change::run).reason();
    }
}
