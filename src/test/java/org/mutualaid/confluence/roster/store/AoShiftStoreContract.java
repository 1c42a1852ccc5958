package org.mutualaid.confluence.roster.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.roster.Passing.toAnybody;
import static org.mutualaid.confluence.roster.Shifts.NOON;
import static org.mutualaid.confluence.roster.Shifts.SPACE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftFilter;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.ShiftStoreContract;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.attend.Attendance;
import org.mutualaid.confluence.web.Json;

/** What the store of shifts does on every database. */
public abstract class AoShiftStoreContract extends ShiftStoreContract {

    private static final int WEEKS = 52;
    private static final int A_WEEK = 96;

    private Integer writes;

    protected abstract TestDatabase database();

    @Override
    protected ShiftStore emptyStore() {
        database().empty();
        return new AoShiftStore(database().objects(), Clock.fixed(NOON, ZoneOffset.UTC), new Json());
    }

    @Test
    public void costsTheSameStatementsAtAMonthAndAtAYearOfALargeGroup() {
        insertWeeks(0, 4);
        assertCosts(2);
        insertWeeks(4, WEEKS);
        assertEquals(WEEKS * A_WEEK, database().objects().count(AoShift.class, Query.select()));
        assertTrue(database().objects().count(AoShiftSignup.class, Query.select()) >= 19_000);
        assertCosts(40);
    }

    @Test
    public void knowsWhoWasAtWhichShift() {
        Shift shift = Shifts.packing("S-0001", 2);
        store().add(shift);
        Instant start = shift.plan().start();
        Shift joined = shift.join(new Shift.Entrant("key-of-ana", "Packing", true, true), toAnybody(NOON)).shift();
        store().update(shift, joined);
        AoAttendanceStore attendances = new AoAttendanceStore(database().objects());
        List<String> people = List.of("key-of-ana", "key-of-ben");
        assertEquals(List.of(), attendances.of(SPACE, people));
        store().update(joined, joined.attended("key-of-ana", true, start).shift());
        assertEquals(List.of(new Attendance("key-of-ana", "S-0001", start, true)), attendances.of(SPACE, people));
        assertEquals(List.of(), attendances.of(SPACE + 1, people));
        assertEquals(1, database().counter().countOf(() -> attendances.of(SPACE, people)));
    }

    private void assertCosts(int week) {
        Instant monday = NOON.plus(Duration.ofDays(7L * week));
        ShiftFilter filter = ShiftFilter.in(SPACE, monday, monday.plus(Duration.ofDays(7)));
        List<Shift> page = store().list(filter, Optional.empty(), 50).results();
        assertEquals(50, page.size());
        assertEquals(4, page.get(0).filling().signups().size());
        assertCost(2, () -> store().list(filter, Optional.empty(), 50));
        assertCost(3, () -> store().list(filter.of("person-1"), Optional.empty(), 50));
        assertCost(2, () -> store().byCode(page.get(0).code()));
        assertCost(2, () -> store().withRoom(SPACE, monday, 40));
        assertCost(1, () -> store().relatedTo("N-7K2Q", SPACE, monday, 10));
        assertCost(1, () -> store().busy("person-1", monday, monday.plus(Duration.ofDays(28))));
        assertCost(1, () -> store().offersOver(NOON, 100));
        assertCost(2, () -> store().queue(page.get(0).code()));
        Shift before = page.get(3);
        Shift after = before.join(Shifts.entrant("somebody" + week, "Packing"),
                toAnybody(NOON)).shift();
        int writing = database().counter().countOf(() -> store().update(before, after));
        assertTrue(writing <= 4);
        assertEquals(writing, Optional.ofNullable(writes).orElse(writing).intValue());
        writes = writing;
    }

    private void assertCost(int statements, Runnable work) {
        List<String> sent = database().counter().statementsOf(work);
        assertEquals(String.join("\n", sent), statements, sent.size());
    }

    private void insertWeeks(int first, int end) {
        List<Map<String, Object>> shifts = new ArrayList<>();
        List<Map<String, Object>> signups = new ArrayList<>();
        PlanColumns plans = new PlanColumns(new Json());
        for (int number = first * A_WEEK; number < end * A_WEEK; number++) {
            Instant start = NOON.plus(Duration.ofMinutes(105L * number));
            String code = "S-%06d".formatted(number);
            Map<String, Object> row = new HashMap<>(plans.of(Shifts.plan(start, 3, Position.of("Packing", 5))));
            row.values().removeIf(value -> value == null);
            row.putAll(Map.of("CODE", code, "SPACE_ID", SPACE, "REVISION", 5, "TURN", 0, "CALLED_OFF", false,
                    "SIGNUPS_EVER", 4, "FREE_PLACES", 1));
            shifts.add(row);
            for (int place = 1; place <= 4; place++) {
                signups.add(signup(code, number, place, start));
            }
        }
        database().insert(AoShift.class, shifts);
        database().insert(AoShiftSignup.class, signups);
    }

    private static Map<String, Object> signup(String code, int number, int place, Instant start) {
        Map<String, Object> row = new HashMap<>(Map.of("SLOT_KEY", code + "/test#" + place, "SHIFT_CODE", code,
                "SIGNUP_NUMBER", place, "SPACE_ID", SPACE, "PERSON", "person-" + (number * 4 + place) % 60,
                "ROLE_NAME", "Packing", "SIGNUP_STATE", "CONFIRMED", "PLACE_NUMBER", place, "NEWCOMER", false));
        row.putAll(Map.of("SINCE", NOON.toEpochMilli(), "STARTS_AT", start.toEpochMilli(), "ENDS_AT",
                start.plus(Duration.ofHours(3)).toEpochMilli(), "BUSY", true));
        return row;
    }
}
