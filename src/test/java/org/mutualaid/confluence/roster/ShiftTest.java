package org.mutualaid.confluence.roster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.roster.Passing.toAnybody;
import static org.mutualaid.confluence.roster.Shifts.NOON;
import static org.mutualaid.confluence.roster.Shifts.entrant;
import static org.mutualaid.confluence.roster.Shifts.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.mutualaid.confluence.problem.Refused;

public class ShiftTest {

    private static final OfferRule RULE = OfferRule.USUAL;
    private static final String ANA = "key-of-ana";
    private static final String BEN = "key-of-ben";
    private static final String CLEO = "key-of-cleo";

    private Shift shift = packing("S-0001", 1);

    @Test
    public void takesTheFirstAndLetsTheNextWait() {
        join(ANA);
        join(BEN);

        assertEquals(SignupState.CONFIRMED, stateOf(ANA));
        assertEquals(SignupState.WAITING, stateOf(BEN));
        assertEquals(0, shift.free());
        assertEquals(3, shift.revision());
    }

    @Test
    public void offersAFreedPlaceToTheFirstWhoWaitsAndPlacesNobodyWithoutAWord() {
        join(ANA);
        join(BEN);
        join(CLEO);

        change(() -> shift.leave(ANA, toAnybody(NOON)));

        assertEquals(SignupState.OFFERED, stateOf(BEN));
        assertEquals(NOON.plus(Duration.ofHours(12)), shift.filling().of(BEN).orElseThrow().until().orElseThrow());
        assertEquals(SignupState.WAITING, stateOf(CLEO));
        assertRefused("full", () ->
                shift.join(new Shift.Entrant("key-of-dan", "Packing", false, false), toAnybody(NOON)));
    }

    @Test
    public void passesAnOfferThatNobodyTookOnToTheNext() {
        join(ANA);
        join(BEN);
        join(CLEO);
        change(() -> shift.leave(ANA, toAnybody(NOON)));
        Instant over = NOON.plus(Duration.ofHours(12));

        assertTrue(shift.settle(toAnybody(over.minusMillis(1))).isEmpty());
        assertRefused("offer-over", () -> shift.confirm(BEN, toAnybody(over)));
        change(() -> shift.settle(toAnybody(over)).orElseThrow());

        assertTrue(shift.filling().of(BEN).isEmpty());
        assertEquals(SignupState.OFFERED, stateOf(CLEO));
        change(() -> shift.confirm(CLEO, toAnybody(over)));
        assertEquals(SignupState.CONFIRMED, stateOf(CLEO));
    }

    @Test
    public void holdsAnOfferForHalfTheTimeThatIsLeft() {
        Instant start = shift.plan().start();
        assertEquals(
                Optional.of(start.minus(Duration.ofHours(2))), RULE.until(start.minus(Duration.ofHours(4)), start));
        assertEquals(Optional.empty(), RULE.until(start.minus(Duration.ofMinutes(29)), start));
    }

    @Test
    public void keepsTheLastPlacesForPeopleWhoAreNew() {
        shift = Shifts.shift("S-0001", Shifts.plan(
                NOON.plus(Duration.ofDays(2)), 3, new Position("Packing", 2, Optional.empty(), 1)));
        join(ANA);
        assertRefused("full-newcomers", () -> shift.join(
                new Shift.Entrant(BEN, "packing", false, false), toAnybody(NOON)));
        change(() -> shift.join(new Shift.Entrant(CLEO, "packing", true, false), toAnybody(NOON)));
        assertEquals(2, shift.filling().of(CLEO).orElseThrow().place());
    }

    @Test
    public void refusesWithAReason() {
        join(ANA);
        assertRefused("signed-up-already", () -> shift.join(entrant(ANA, "Packing"), toAnybody(NOON)));
        assertRefused("no-such-role", () -> shift.join(entrant(BEN, "Cook"), toAnybody(NOON)));
        assertRefused("not-signed-up", () -> shift.leave(BEN, toAnybody(NOON)));
        assertRefused("not-signed-up", () -> shift.confirm(BEN, toAnybody(NOON)));
        assertRefused("shift-over", () -> shift.join(entrant(BEN, "Packing"), toAnybody(shift.plan().end())));
        assertRefused("shift-started", () -> shift.leave(ANA, toAnybody(shift.plan().start())));
        assertRefused("shift-not-begun", () -> shift.attended(ANA, true, NOON));
        change(() -> shift.callOff(NOON));
        assertRefused("shift-called-off", () -> shift.join(entrant(BEN, "Packing"), toAnybody(NOON)));
        assertEquals(0, shift.free());
    }

    @Test
    public void notesThatSomebodyLeftLateAndNothingMore() {
        join(ANA);
        join(BEN);
        ShiftChange left = shift.leave(ANA, toAnybody(shift.plan().start().minus(Duration.ofHours(20))));
        assertEquals(ShiftAction.LEFT_LATE, left.action());
        assertEquals(ShiftAction.LEFT, shift.leave(ANA, toAnybody(NOON)).action());
        assertEquals(ShiftAction.LEFT,
                shift.leave(BEN, toAnybody(shift.plan().start().minus(Duration.ofHours(1)))).action());
    }

    @Test
    public void passesOverWhoCannotTakeAPlaceAndKeepsTheirTurn() {
        join(ANA);
        join(BEN);
        join(CLEO);
        Passing withoutBen = new Passing(RULE, (one, waiting) -> !waiting.person().equals(BEN), NOON);

        change(() -> shift.leave(ANA, withoutBen));

        assertEquals(SignupState.WAITING, stateOf(BEN));
        assertEquals(SignupState.OFFERED, stateOf(CLEO));
        assertFalse(shift.isAnybodyPassedOver());
        change(() -> shift.leave(CLEO, withoutBen));
        assertTrue(shift.passedOver(BEN).isPresent());
        assertTrue(shift.settle(withoutBen).isEmpty());
        assertRefused("still-waiting", () -> shift.confirm(BEN, withoutBen));
        change(() -> shift.confirm(BEN, toAnybody(NOON)));
        assertEquals(SignupState.CONFIRMED, stateOf(BEN));
    }

    @Test
    public void whoeverComesTakesAPlaceThatNobodyInTheLineCan() {
        Passing nobody = new Passing(RULE, (one, waiting) -> false, NOON);
        join(ANA);
        join(BEN);
        change(() -> shift.leave(ANA, nobody));
        change(() -> shift.join(entrant(CLEO, "Packing"), nobody));
        assertEquals(SignupState.CONFIRMED, stateOf(CLEO));
        assertEquals(SignupState.WAITING, stateOf(BEN));
    }

    @Test
    public void whoSaidYesToAnotherTimeIsNeverLateUntilTheySayYesAgain() {
        join(ANA);
        join(BEN);
        Instant start = shift.plan().start();
        change(() -> shift.edit(Shifts.plan(start.plusSeconds(3600), 3, Position.of("Packing", 1)), toAnybody(NOON)));
        change(() -> shift.edit(Shifts.plan(start.plusSeconds(7200), 3, Position.of("Packing", 1)), toAnybody(NOON)));

        Signup.Before saidYesTo = shift.filling().of(ANA).orElseThrow().before().orElseThrow();
        assertEquals(start, saidYesTo.start());
        assertEquals(ShiftAction.LEFT, shift.leave(ANA, toAnybody(start)).action());
        ShiftChange again = shift.confirm(ANA, toAnybody(NOON));
        assertEquals(ShiftAction.LEFT_LATE, again.shift().leave(ANA, toAnybody(start)).action());
        assertRefused("signed-up-already", () -> again.shift().confirm(ANA, toAnybody(NOON)));
    }

    @Test
    public void aShiftThatIsMovedBackIsAsBefore() {
        join(ANA);
        Shift unmoved = shift;
        change(() -> shift.edit(Shifts.plan(NOON.plusSeconds(3600), 3, Position.of("Packing", 1)), toAnybody(NOON)));
        change(() -> shift.edit(unmoved.plan(), toAnybody(NOON)));
        assertEquals(unmoved.filling(), shift.filling());
    }

    @Test
    public void keepsAPlaceThatSomebodyHoldsWhenItIsEdited() {
        shift = packing("S-0001", 2);
        join(ANA);
        join(BEN);
        ShiftPlan smaller = Shifts.plan(shift.plan().start(), 3, Position.of("Packing", 1));
        assertRefused("places-taken", () -> shift.edit(smaller, toAnybody(NOON)));
        ShiftPlan other = Shifts.plan(shift.plan().start(), 3, Position.of("Cook", 4));
        assertRefused("role-taken", () -> shift.edit(other, toAnybody(NOON)));
    }

    @Test
    public void offersWhatAnEditMadeRoomFor() {
        join(ANA);
        join(BEN);
        ShiftPlan larger = Shifts.plan(shift.plan().start(), 3, Position.of("Packing", 2));
        change(() -> shift.edit(larger, toAnybody(NOON)));
        assertEquals(SignupState.OFFERED, stateOf(BEN));
    }

    @Test
    public void handsAPlaceOverAsItIs() {
        join(ANA);
        join(BEN);
        change(() -> shift.handOver(ANA, BEN, NOON));
        assertEquals(1, shift.filling().signups().size());
        assertEquals(SignupState.CONFIRMED, stateOf(BEN));
        assertRefused("place-not-theirs", () -> shift.handOver(ANA, CLEO, NOON));
    }

    @Test
    public void saysWhoWasThereAndPutsItRight() {
        join(ANA);
        Instant during = shift.plan().start().plusSeconds(60);
        change(() -> shift.attended(ANA, false, during));
        assertEquals(SignupState.MISSED, stateOf(ANA));
        assertEquals(ShiftAction.CORRECTED, shift.attended(ANA, true, during).action());
        assertRefused("place-not-theirs", () -> shift.attended(BEN, true, during));
    }

    private void join(String person) {
        change(() -> shift.join(entrant(person, "Packing"), toAnybody(NOON)));
    }

    private void change(Supplier<ShiftChange> rule) {
        int before = shift.revision();
        shift = rule.get().shift();
        assertEquals(before + 1, shift.revision());
    }

    private SignupState stateOf(String person) {
        return shift.filling().of(person).orElseThrow().state();
    }

    private static void assertRefused(String reason, ThrowingRunnable rule) {
        assertEquals(reason, assertThrows(Refused.class, rule).reason());
    }
}
