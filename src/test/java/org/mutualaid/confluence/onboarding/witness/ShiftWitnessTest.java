package org.mutualaid.confluence.onboarding.witness;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.roster.attend.Attendance;

public class ShiftWitnessTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Newcomer ANA = Newcomer.now(42, "ana", NOON).with(Optional.of("ben"));

    private final List<Attendance> attended = new ArrayList<>();
    private final ShiftWitness witness = new ShiftWitness((space, people) -> attended.stream()
            .filter(one -> people.contains(one.person())).toList());

    @Test
    public void aPlaceForSomebodyNewCounts() {
        assertEquals(Map.of(), witness.first(42, List.of(ANA)));
        attended.add(new Attendance("ana", "S-2", NOON.plusSeconds(9), true));
        attended.add(new Attendance("ana", "S-1", NOON, true));
        assertEquals(Map.of("ana", NOON), witness.first(42, List.of(ANA)));
    }

    @Test
    public void aShiftTogetherWithTheBuddyCountsAndOneAloneDoesNot() {
        attended.add(new Attendance("ana", "S-1", NOON, false));
        attended.add(new Attendance("ben", "S-2", NOON, false));
        assertEquals(Map.of(), witness.first(42, List.of(ANA)));
        attended.add(new Attendance("ben", "S-1", NOON, false));
        assertEquals(Map.of("ana", NOON), witness.first(42, List.of(ANA)));
        assertEquals(Map.of(), witness.first(42, List.of(ANA.with(Optional.empty()))));
    }
}
