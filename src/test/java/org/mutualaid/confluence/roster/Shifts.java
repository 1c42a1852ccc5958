package org.mutualaid.confluence.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Shifts as tests need them. */
public final class Shifts {

    /** Sunday noon in the demo's week. */
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    public static final long SPACE = 7;

    private Shifts() {
    }

    /** A shift of three hours, two days after {@link #NOON}, in one role. */
    public static Shift packing(String code, int places) {
        return shift(code, plan(NOON.plus(Duration.ofDays(2)), 3, Position.of("Packing", places)));
    }

    public static Shift shift(String code, ShiftPlan plan) {
        return in(SPACE, code, plan);
    }

    public static Shift in(long space, String code, ShiftPlan plan) {
        return Shift.planned(new PublicCode(code), space, plan, Optional.of("key-of-cleo"), Optional.empty()).shift();
    }

    public static ShiftPlan plan(Instant start, int hours, Position... positions) {
        return new ShiftPlan(
                "Packing", "Church Hall", Optional.empty(), start, start.plus(Duration.ofHours(hours)),
                List.of(positions), ShiftPlan.Words.NONE, ShiftPlan.Opening.NOW);
    }

    /** As {@link #plan}, with something in every field. */
    public static ShiftPlan fullPlan(Instant start) {
        return new ShiftPlan(
                "Open <table>", "Church Hall & yard", Optional.of("north"), start, start.plus(Duration.ofHours(4)),
                List.of(new Position("Driver", 2, Optional.of("licence"), 0), new Position("Welcome", 3,
                        Optional.empty(), 1)),
                new ShiftPlan.Words(
                        Optional.of("Handing out\ntea"), Optional.of("Gloves"), Optional.of("Ring twice"),
                        Optional.of("key-of-cleo"), Optional.of("N-7K2Q")),
                new ShiftPlan.Opening(Optional.of(NOON), Optional.of(NOON.plus(Duration.ofHours(30)))));
    }

    /** As {@link #fullPlan}, in one role. */
    public static ShiftPlan fullPlanWith(Instant start, String role, int places) {
        ShiftPlan full = fullPlan(start);
        return new ShiftPlan(full.title(), full.place(), full.area(), start, full.end(),
                List.of(new Position(role, places, Optional.of("licence"), 1)), full.words(), full.opening());
    }

    public static Shift.Entrant entrant(String person, String role) {
        return new Shift.Entrant(person, role, false, true);
    }
}
