package org.mutualaid.confluence.roster.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.roster.Shifts.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.SignupState;
import org.mutualaid.confluence.roster.wait.OfferRun;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.volunteer.training.Training;

public class SignupServiceTest {

    private static final Actor AMINA = Actor.user("key-of-amina");
    private static final Actor CLEO = Actor.user("key-of-cleo");
    private static final Actor BEN = Actor.user("key-of-ben");
    private static final Instant SATURDAY = Instant.parse("2026-03-07T14:00:00Z");

    private final TestRoster roster = new TestRoster();

    @Test
    public void namesTheOtherShiftAndWhatWouldFit() {
        add("S-0001", SATURDAY, 4, "Pantry");
        add("S-0002", SATURDAY.plus(Duration.ofHours(2)), 2, "Deliveries");
        add("S-0003", SATURDAY.plus(Duration.ofHours(5)), 2, "Soup");
        roster.join(AMINA, "S-0001");

        Refused refused = refusal(AMINA, "S-0002");

        assertEquals("overlaps", refused.reason());
        assertEquals(List.of("Pantry", "Sat 7 Mar", "09:00 to 13:00"), refused.text().arguments());
        assertEquals("S-0003", refused.alternatives().get(0).code());
        assertEquals(1, refused.alternatives().size());
        Object then = refused.alternatives().get(0).note().orElseThrow().arguments().get(2);
        assertTrue(then.toString(), then.toString().matches("\\d+ of 20 hours"));
    }

    @Test
    public void givesOneShiftUpForAnotherBothOrNeither() {
        add("S-0001", SATURDAY, 3, "Pantry");
        add("S-0002", SATURDAY.plus(Duration.ofHours(2)), 3, "Deliveries");
        roster.join(AMINA, "S-0001");
        Refused.Alternative own = refusal(AMINA, "S-0002").exchange().orElseThrow();
        assertEquals("S-0001", own.code());
        assertEquals(List.of("Pantry", "Sat 7 Mar, 09:00 to 12:00"), own.note().orElseThrow().arguments());

        exchange(AMINA, "S-0002", "S-0001");

        assertTrue(roster.shift("S-0001").filling().of("key-of-amina").isEmpty());
        assertTrue(roster.shift("S-0002").filling().of("key-of-amina").orElseThrow().isConfirmed());
        roster.add("S-0003", Shifts.plan(SATURDAY.plus(Duration.ofHours(4)), 3, Position.of("Packing", 1)));
        roster.join(BEN, "S-0003");
        Refused full = assertThrows(Refused.class, () -> exchange(AMINA, "S-0003", "S-0002"));
        assertEquals("full", full.reason());
        assertTrue(roster.shift("S-0002").filling().of("key-of-amina").orElseThrow().isConfirmed());
        assertThrows(NotFound.class, () -> exchange(AMINA, "S-0001", "S-9999"));
        assertEquals("not-signed-up",
                assertThrows(Refused.class, () -> exchange(BEN, "S-0001", "S-0002")).reason());
    }

    @Test
    public void offersTheExchangeOnlyWhereItIsEnoughAndAPlaceIsFree() {
        add("S-0001", SATURDAY, 3, "Pantry");
        add("S-0002", SATURDAY.plus(Duration.ofHours(3)), 3, "Soup");
        roster.join(AMINA, "S-0001");
        roster.join(AMINA, "S-0002");
        add("S-0003", SATURDAY.plus(Duration.ofHours(2)), 3, "Across both");
        assertTrue(refusal(AMINA, "S-0003").exchange().isEmpty());
        roster.add("S-0004", Shifts.plan(SATURDAY.plus(Duration.ofHours(5)), 3, Position.of("Packing", 1)));
        roster.join(BEN, "S-0004");
        assertTrue(refusal(AMINA, "S-0004").exchange().isEmpty());
        add("S-0005", SATURDAY.plus(Duration.ofHours(8)), 8, "Long");
        assertEquals("load-day", refusal(AMINA, "S-0005").reason());
    }

    private void exchange(Actor person, String code, String given) {
        roster.signups.join(person, code,
                new SignupForm(Optional.empty(), false, Optional.of(new PublicCode(given))));
    }

    @Test
    public void offersAtMostThreeOthersAndTheNearestFirst() {
        add("S-0001", SATURDAY, 3, "Full");
        for (int day = 1; day <= 5; day++) {
            add("S-001" + day, SATURDAY.plus(Duration.ofDays(day)), 3, "Other");
        }
        for (int i = 0; i < 4; i++) {
            roster.join(Actor.user("key-of-" + i), "S-0001");
        }
        Refused refused = assertThrows(Refused.class, () ->
                roster.signups.join(AMINA, "S-0001", new SignupForm(Optional.empty(), true, Optional.empty())));
        assertEquals("full", refused.reason());
        assertEquals(List.of("S-0011", "S-0012", "S-0013"),
                refused.alternatives().stream().map(Refused.Alternative::code).toList());
    }

    @Test
    public void saysWhatARoleTakesAndWhomToAsk() {
        roster.trainings.put(Spaces.SPACE.id(), List.of(new Training(new PublicCode("T-0001"), Spaces.SPACE.id(),
                "Driving licence check", Optional.empty(), Optional.empty(), Optional.of("key-of-ruth"), true)));
        ShiftPlan plan = Shifts.plan(SATURDAY, 3, new Position("Driver", 2, Optional.of("T-0001"), 0));
        roster.add("S-0001", plan);

        Refused refused = refusal(AMINA, "S-0001");

        assertEquals("not-qualified", refused.reason());
        assertEquals("Driving licence check", refused.text().arguments().get(0));
        assertTrue(refused.text().arguments().get(1).toString().endsWith("ruth"));
    }

    @Test
    public void quotesTheAgreementWhenItWouldBeTooMuch() {
        add("S-0001", SATURDAY, 8, "Long");
        add("S-0002", SATURDAY.plus(Duration.ofHours(9)), 3, "Evening");
        roster.join(AMINA, "S-0001");

        Refused refused = refusal(AMINA, "S-0002");

        assertEquals("load-day", refused.reason());
        assertEquals(List.of("10 h", "11 h"), refused.text().arguments());
        assertEquals("/confluence/plugins/servlet/mutual-aid/load/RIVERSIDE", refused.agreement());
    }

    @Test
    public void opensInWavesForThoseFirstWhoHadTheLeastToDo() {
        add("S-0001", NOON.plus(Duration.ofDays(3)), 2, "Usual");
        roster.join(AMINA, "S-0001");
        ShiftPlan plan = Shifts.plan(SATURDAY.plus(Duration.ofDays(2)), 3, Position.of("Packing", 4));
        roster.add("S-0002", new ShiftPlan(plan.title(), plan.place(), plan.area(), plan.start(), plan.end(),
                plan.positions(), plan.words(), new ShiftPlan.Opening(
                        Optional.of(NOON.plusSeconds(60)), Optional.of(NOON.plus(Duration.ofHours(6))))));

        assertEquals("not-open-yet", refusal(BEN, "S-0002").reason());
        roster.now = NOON.plusSeconds(60);
        assertEquals("not-open-for-all-yet", refusal(AMINA, "S-0002").reason());
        roster.join(BEN, "S-0002");
        roster.now = NOON.plus(Duration.ofHours(6));
        roster.join(AMINA, "S-0002");

        assertEquals(2, roster.shift("S-0002").filling().in(SignupState.CONFIRMED).size());
    }

    @Test
    public void asksForTheRoleWhereThereAreSeveral() {
        roster.add("S-0001", Shifts.plan(SATURDAY, 3, Position.of("Driver", 1), Position.of("Cook", 1)));
        assertThrows(InvalidInput.class, () -> roster.join(AMINA, "S-0001"));
        roster.signups.join(AMINA, "S-0001", new SignupForm(Optional.of("COOK"), false, Optional.empty()));
        assertEquals("Cook", roster.shift("S-0001").filling().of("key-of-amina").orElseThrow().role());
    }

    @Test
    public void holdsAPlaceForTheFirstWhoCanTakeItAndForTheOthersOnceTheyCan() {
        roster.add("S-0001", Shifts.plan(SATURDAY, 3, Position.of("Packing", 1)));
        roster.join(AMINA, "S-0001");
        roster.join(BEN, "S-0001");
        roster.join(CLEO, "S-0001");
        add("S-0002", SATURDAY.plus(Duration.ofHours(1)), 3, "Deliveries");
        roster.join(BEN, "S-0002");

        roster.signups.leave(AMINA, "S-0001");
        assertEquals(SignupState.WAITING, stateOf(BEN));
        assertEquals(SignupState.OFFERED, stateOf(CLEO));
        roster.signups.leave(CLEO, "S-0001");
        assertEquals("overlaps", assertThrows(Refused.class, () -> roster.signups.confirm(BEN, "S-0001")).reason());
        OfferRun run = new OfferRun(roster.book, roster.passings, roster.time);
        assertEquals(0, run.run());

        roster.signups.leave(BEN, "S-0002");
        assertEquals(1, run.run());
        assertEquals(SignupState.OFFERED, stateOf(BEN));
        roster.signups.confirm(BEN, "S-0001");
        assertEquals(SignupState.CONFIRMED, stateOf(BEN));
    }

    @Test
    public void holdsNoPlaceForSomebodyWhoMayNotComeAnyMore() {
        roster.add("S-0001", Shifts.plan(SATURDAY, 3, Position.of("Packing", 1)));
        roster.join(AMINA, "S-0001");
        roster.join(BEN, "S-0001");
        Shift withReader = roster.book.change(new PublicCode("S-0001"), BEN, shift -> shift.join(
                Shifts.entrant(Spaces.READER.userKey().orElseThrow(), "Packing"), roster.passings.now(shift)));
        assertEquals(2, withReader.filling().in(SignupState.WAITING).size());

        roster.signups.leave(BEN, "S-0001");
        roster.signups.leave(AMINA, "S-0001");

        assertEquals(0, roster.shift("S-0001").filling().in(SignupState.OFFERED).size());
    }

    private SignupState stateOf(Actor person) {
        return roster.shift("S-0001").filling().of(person.userKey().orElseThrow()).orElseThrow().state();
    }

    @Test
    public void letsNobodyInWhoMayNotBe() {
        add("S-0001", SATURDAY, 3, "Packing");
        assertThrows(NotFound.class, () -> roster.join(Spaces.OUTSIDER, "S-0001"));
        assertThrows(NotFound.class, () -> roster.join(AMINA, "S-9999"));
        assertThrows(NotFound.class, () -> roster.join(AMINA, "nonsense"));
        assertThrows(NotAllowed.class, () -> roster.join(Actor.VISITOR, "S-0001"));
        assertThrows(NotAllowed.class, () -> roster.join(Spaces.READER, "S-0001"));
        assertEquals(0, roster.shift("S-0001").filling().signups().size());
    }

    private Refused refusal(Actor person, String code) {
        return assertThrows(Refused.class, () -> roster.join(person, code));
    }

    private void add(String code, Instant start, int hours, String title) {
        ShiftPlan plan = Shifts.plan(start, hours, Position.of("Packing", 4));
        roster.add(code, new ShiftPlan(title, plan.place(), plan.area(), plan.start(), plan.end(), plan.positions(),
                plan.words(), plan.opening()));
    }
}
