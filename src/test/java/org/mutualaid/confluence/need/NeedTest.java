package org.mutualaid.confluence.need;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.term.LapseRule.USUAL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.Quantity;

public class NeedTest {

    private static final Instant NOW = Needs.ASKED.plusSeconds(3600);
    private static final String AMINA = "key-of-amina";
    private static final String BEN = "key-of-ben";

    @Test
    public void isOpenWhenPosted() {
        Need need = Needs.of(12, "tins");
        assertEquals(NeedStatus.OPEN, need.status());
        assertEquals(Quantity.ofWhole(12), need.remaining());
        assertEquals(1, need.revision());
    }

    @Test
    public void staysOpenWhileSomethingIsLeftToPromise() {
        Need need = claimed(Needs.of(12, "tins"), AMINA, 5);
        assertEquals(NeedStatus.OPEN, need.status());
        assertEquals(Quantity.ofWhole(7), need.remaining());
        assertEquals(2, need.revision());
    }

    @Test
    public void isClaimedOnceEverythingIsPromised() {
        Need need = Needs.of(12, "tins").claim(AMINA, Optional.empty(), USUAL.from(NOW)).need();
        assertEquals(NeedStatus.CLAIMED, need.status());
        assertTrue(need.remaining().isZero());
    }

    @Test
    public void refusesAPromiseWhenNothingIsLeft() {
        Need need = Needs.one().claim(AMINA, Optional.empty(), USUAL.from(NOW)).need();
        assertRefused("nothing-left", () -> need.claim(BEN, Optional.empty(), USUAL.from(NOW)));
    }

    @Test
    public void refusesAPromiseOfMoreThanIsLeftAndSaysHowMuchIs() {
        Need need = claimed(Needs.of(12, "tins"), AMINA, 5);
        Refused refused = assertRefused("more-than-left", () -> claimed(need, BEN, 8));
        assertEquals(List.of("7"), refused.text().arguments());
    }

    @Test
    public void refusesASecondPromiseOfTheSamePerson() {
        Need need = claimed(Needs.of(12, "tins"), AMINA, 5);
        assertRefused("already-yours", () -> claimed(need, AMINA, 1));
    }

    @Test
    public void opensAgainWhenAPromiseIsTakenBack() {
        Need need = Needs.one().claim(AMINA, Optional.empty(), USUAL.from(NOW)).need().release(AMINA).need();
        assertEquals(NeedStatus.OPEN, need.status());
        assertTrue(need.progress().claims().isEmpty());
        assertEquals(2, need.claim(BEN, Optional.empty(), USUAL.from(NOW)).need().progress().claims().get(0).number());
    }

    @Test
    public void refusesToTakeBackAPromiseNobodyMade() {
        assertRefused("no-promise", () -> Needs.one().release(AMINA));
    }

    @Test
    public void goesBackOnTheBoardForTheRestWhenAHelperBringsLess() {
        Need need = claimed(Needs.of(12, "tins"), AMINA, 12).meet(AMINA, amount(5), NOW).need();
        assertEquals(NeedStatus.OPEN, need.status());
        assertEquals(Quantity.ofWhole(5), need.progress().met());
        assertEquals(Quantity.ofWhole(7), need.remaining());
    }

    @Test
    public void isMetOnceAllOfItIs() {
        Need part = claimed(Needs.of(12, "tins"), AMINA, 5).meet(AMINA, Optional.empty(), NOW).need();
        NeedChange last = claimed(part, BEN, 7).meet(BEN, Optional.empty(), NOW);
        assertEquals(NeedAction.MET, last.action());
        assertEquals(NeedStatus.MET, last.need().status());
        assertEquals(Optional.of(NOW), last.need().progress().closed());
        assertTrue(last.need().progress().claims().isEmpty());
    }

    @Test
    public void countsWhatACoordinatorReportsForTheOldestPromisesFirst() {
        Need promised = claimed(claimed(Needs.of(12, "tins"), AMINA, 4), BEN, 6);
        Need need = promised.meet("key-of-coordinator", amount(5), NOW).need();
        assertTrue(need.claimOf(AMINA).isEmpty());
        assertEquals(Quantity.ofWhole(5), need.claimOf(BEN).orElseThrow().quantity());
        assertEquals(Quantity.ofWhole(2), need.remaining());
    }

    @Test
    public void countsWhatIsHandedOutForWhatNobodyPromisedFirst() {
        Need promised = claimed(claimed(Needs.of(12, "tins"), AMINA, 4), BEN, 6);
        Need need = promised.handOut(Quantity.ofWhole(5), NOW).need();
        assertEquals(Quantity.ofWhole(1), need.claimOf(AMINA).orElseThrow().quantity());
        assertEquals(Quantity.ofWhole(6), need.claimOf(BEN).orElseThrow().quantity());
        assertEquals(NeedStatus.CLAIMED, need.status());
        assertEquals(NeedStatus.MET, need.handOut(Quantity.ofWhole(7), NOW).need().status());
        assertRefused("more-than-needed", () -> need.handOut(Quantity.ofWhole(8), NOW));
    }

    @Test
    public void refusesToMeetMoreThanIsOutstanding() {
        Need need = claimed(claimed(Needs.of(12, "tins"), AMINA, 4), BEN, 6);
        assertRefused("more-than-needed", () -> need.meet(AMINA, amount(7), NOW));
        assertRefused("more-than-needed", () -> need.meet("key-of-coordinator", amount(13), NOW));
    }

    @Test
    public void takesNoPromisesWhileOnHoldAndKeepsThoseItHas() {
        Need held = claimed(Needs.of(12, "tins"), AMINA, 5).hold().need();
        assertEquals(NeedStatus.ON_HOLD, held.status());
        assertRefused("on-hold", () -> held.claim(BEN, Optional.empty(), USUAL.from(NOW)));
        assertRefused("on-hold", held::hold);
        assertEquals(NeedStatus.ON_HOLD, held.release(AMINA).need().status());
        assertEquals(Quantity.ofWhole(5), held.reopen(USUAL.from(NOW)).need().progress().promised());
    }

    @Test
    public void endsPromisesWhenNoWayWasFoundOrItIsWithdrawn() {
        Need claimed = claimed(Needs.of(12, "tins"), AMINA, 5);
        for (NeedChange change : new NeedChange[] {claimed.couldNotMeet(NOW), claimed.withdraw(NOW)}) {
            assertTrue(change.need().status().isClosed());
            assertTrue(change.need().progress().claims().isEmpty());
            assertTrue(change.need().remaining().isZero());
        }
    }

    @Test
    public void changesNothingOnceClosed() {
        Need closed = Needs.one().withdraw(NOW).need();
        assertRefused("closed", () -> closed.claim(AMINA, Optional.empty(), USUAL.from(NOW)));
        assertRefused("closed", () -> closed.meet(AMINA, Optional.empty(), NOW));
        assertRefused("closed", () -> closed.couldNotMeet(NOW));
        assertRefused("closed", () -> closed.withdraw(NOW));
        assertRefused("closed", closed::hold);
    }

    @Test
    public void comesBackAtThePlaceItHadWhenReopened() {
        Need need = Needs.one();
        Need again = need.withdraw(NOW).need().reopen(USUAL.from(NOW)).need();
        assertEquals(NeedStatus.OPEN, again.status());
        assertEquals(need.place(), again.place());
        assertTrue(again.progress().closed().isEmpty());
        assertRefused("already-open", () -> again.reopen(USUAL.from(NOW)));
    }

    @Test
    public void isAskedForInFullWhenItWasMetByMistake() {
        Need met = Needs.of(12, "tins").meet(Needs.AUTHOR, Optional.empty(), NOW).need();
        assertEquals(Quantity.ofWhole(12), met.reopen(USUAL.from(NOW)).need().remaining());
    }

    @Test
    public void everyChangeNamesTheStateItLeadsTo() {
        NeedChange change = Needs.of(12, "tins").claim(AMINA, Optional.empty(), USUAL.from(NOW));
        assertEquals("claimed", change.changes().get("state"));
        assertEquals("12", change.changes().get("quantity"));
    }

    private static Need claimed(Need need, String person, int quantity) {
        return need.claim(person, amount(quantity), USUAL.from(NOW)).need();
    }

    private static Optional<Quantity> amount(int quantity) {
        return Optional.of(Quantity.ofWhole(quantity));
    }

    private static Refused assertRefused(String reason, ThrowingRunnable change) {
        Refused refused = assertThrows(Refused.class, change);
        assertEquals(reason, refused.reason());
        return refused;
    }
}
