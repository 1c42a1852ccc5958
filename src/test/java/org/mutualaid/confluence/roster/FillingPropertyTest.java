package org.mutualaid.confluence.roster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.roster.Passing.toAnybody;
import static org.mutualaid.confluence.roster.Shifts.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.problem.Refused;

/** Joining, leaving, saying yes and letting pass in any order and at any time: no place is doubled, none is lost. */
public class FillingPropertyTest {

    private static final int STORIES = 1_500;
    private static final int STEPS = 60;
    private static final List<String> ROLES = List.of("Packing", "Driver");

    private Random random;
    private Shift shift;
    private Instant now;
    private Map<String, Integer> arrivals;

    @Test
    public void noPlaceIsHeldByTwoAndNoneIsLostWhateverTheOrder() {
        for (int story = 0; story < STORIES; story++) {
            random = new Random(story);
            begin();
            for (int step = 0; step < STEPS; step++) {
                Shift before = shift;
                try {
                    move();
                } catch (Refused inTheWay) {
                    assertEquals(before, shift);
                }
                check("story " + story + ", step " + step, before);
            }
        }
    }

    private void begin() {
        now = NOON;
        arrivals = new HashMap<>();
        Position packing = new Position("Packing", 1 + random.nextInt(3), Optional.empty(), random.nextInt(2));
        shift = Shifts.shift("S-0001", Shifts.plan(
                NOON.plus(Duration.ofHours(6 + random.nextInt(60))), 3, packing, Position.of("Driver", 1)));
    }

    private void move() {
        String person = "p" + random.nextInt(8);
        switch (random.nextInt(9)) {
            case 0, 1, 2, 3 -> take(shift.join(new Shift.Entrant(person, ROLES.get(random.nextInt(2)),
                    random.nextInt(4) == 0, random.nextInt(5) > 0), passing()));
            case 4 -> take(shift.leave(person, passing()));
            case 5 -> take(shift.confirm(person, passing()));
            case 6 -> shift.settle(passing()).ifPresent(this::take);
            case 7 -> take(shift.handOver(person, "p" + random.nextInt(8), now));
            default -> now = now.plus(Duration.ofMinutes(random.nextInt(300)));
        }
    }

    /** Some of those who wait cannot take a place: who, changes with time. */
    private Passing passing() {
        return new Passing(OfferRule.USUAL, (one, waiting) -> isAble(waiting), now);
    }

    private boolean isAble(Signup waiting) {
        return (waiting.person().hashCode() + now.getEpochSecond() / 7200) % 3 > 0;
    }

    private void take(ShiftChange change) {
        shift = change.shift();
        for (Signup signup : shift.filling().signups()) {
            arrivals.merge(signup.person() + "/" + signup.role(), signup.number(), Math::max);
        }
    }

    private void check(String where, Shift before) {
        Set<String> held = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (Signup signup : shift.filling().signups()) {
            assertTrue(where + ": somebody is there twice", people.add(signup.person()));
            Position position = shift.positionOf(signup.role()).orElseThrow();
            if (signup.state().holdsPlace()) {
                assertTrue(where + ": held by two", held.add(position.role() + signup.place()));
                assertTrue(where, signup.place() <= position.places());
            }
            if (signup.isConfirmed()) {
                saidYes(where, before, signup);
            }
        }
        assertEquals(where, shift.plan().places() - held.size(), shift.free());
        if (!shift.equals(before)) {
            nobodyWaitsBesideAFreePlace(where);
        }
    }

    /** Nobody is confirmed who was not before, had no offer, found no free place, and was not handed one. */
    private void saidYes(String where, Shift before, Signup signup) {
        Optional<Signup> earlier = before.filling().of(signup.person());
        boolean wasWaiting = earlier.filter(Signup::isWaiting).isPresent();
        boolean sameSignup = earlier.filter(one -> one.number() == signup.number()).isPresent();
        assertFalse(where + ": placed without a word", wasWaiting && sameSignup
                && shift.revision() == before.revision() + 1
                && before.settle(passing()).isEmpty());
    }

    private void nobodyWaitsBesideAFreePlace(String where) {
        if (OfferRule.USUAL.until(now, shift.plan().start()).isEmpty()
                || shift.settle(passing()).isPresent()) {
            return;
        }
        for (Position position : shift.plan().positions()) {
            List<Signup> waiting = shift.filling().waitingFor(position);
            for (Signup one : waiting.stream().filter(this::isAble).toList()) {
                assertTrue(where + ": waits beside a free place",
                        shift.filling().freePlace(position, one.newcomer()).isEmpty());
            }
        }
    }
}
