package org.mutualaid.confluence.roster.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.signup.TestRoster;
import org.mutualaid.confluence.value.CodeSource;

/** In New York the clock goes back at 02:00 on 1 November 2026, so 01:30 comes twice that night. */
public class PlanServiceTest {

    private static final Instant SECOND_HALF_PAST_ONE = Instant.parse("2026-11-01T06:30:00Z");
    private static final Actor AMINA = Actor.user("key-of-amina");

    private final TestRoster roster = new TestRoster();
    private final PlanService plans = new PlanService(roster.door, roster.book, new CodeSource(new Random(3)),
            new PlanService.Means(roster.people, roster.access, roster.passings, roster.time));

    @Test
    public void editingAShiftInAnHourThatComesTwiceKeepsItsMoments() {
        roster.now = SECOND_HALF_PAST_ONE.minus(Duration.ofDays(3));
        ShiftPlan plan = Shifts.plan(SECOND_HALF_PAST_ONE, 2, Position.of("Packing", 4));
        roster.add("S-0001", plan);

        ShiftPlan after = edit("2026-11-01T01:30", "2026-11-01T03:30", Map.of("title", "Renamed"));

        assertEquals("Renamed", after.title());
        assertEquals(plan.start(), after.start());
        assertEquals(plan.end(), after.end());
        assertEquals("what is typed anew is the first",
                Instant.parse("2026-11-01T05:45:00Z"), edit("2026-11-01T01:45", "2026-11-01T03:30", Map.of()).start());
    }

    @Test
    public void keepsAMomentOfOpeningHoweverLongAgoAndRefusesAnotherOne() {
        Instant opened = Shifts.NOON.minus(Duration.ofDays(90));
        ShiftPlan plan = Shifts.plan(Shifts.NOON.plus(Duration.ofDays(2)), 2, Position.of("Packing", 4));
        roster.add("S-0001", new ShiftPlan(plan.title(), plan.place(), plan.area(), plan.start(), plan.end(),
                plan.positions(), plan.words(), new ShiftPlan.Opening(Optional.of(opened), Optional.empty())));

        assertEquals(Optional.of(opened),
                edit("2026-03-03T07:00", "2026-03-03T09:00", Map.of("opens", "2025-12-01T07:00")).opening().opens());
        assertThrows(InvalidInput.class, () ->
                edit("2026-03-03T07:00", "2026-03-03T09:00", Map.of("opens", "2025-12-01T08:00")));
    }

    @Test
    public void everybodyOnAShiftThatIsMovedReadsWhatItWas() {
        roster.add("S-0001", Shifts.plan(Shifts.NOON.plus(Duration.ofDays(2)), 2, Position.of("Packing", 4)));
        roster.join(AMINA, "S-0001");
        edit("2026-03-03T10:00", "2026-03-03T12:00", Map.of("place", "Mill Lane"));
        Signup mine = roster.shift("S-0001").filling().of("key-of-amina").orElseThrow();
        assertTrue(mine.isConfirmed());
        assertEquals("Church Hall", mine.before().orElseThrow().place());
    }

    @Test
    public void onlyAMemberCanLeadAShift() {
        roster.add("S-0001", Shifts.plan(Shifts.NOON.plus(Duration.ofDays(2)), 2, Position.of("Packing", 4)));

        assertEquals("lead", assertThrows(InvalidInput.class, () -> edit(
                "2026-03-03T10:00", "2026-03-03T12:00", Map.of("lead", "reader"))).errors().get(0).field());
    }

    private ShiftPlan edit(String start, String end, Map<String, String> others) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", "Packing", "place", "Church Hall", "start", start,
                "end", end, "positions", List.of(Map.of("role", "Packing", "places", 4))));
        fields.putAll(others);
        return plans.edit(Spaces.COORDINATOR, "S-0001", new ShiftForm(fields), Optional.empty()).shift().plan();
    }
}
