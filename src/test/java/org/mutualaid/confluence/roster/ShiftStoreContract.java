package org.mutualaid.confluence.roster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.roster.Passing.toAnybody;
import static org.mutualaid.confluence.roster.Shifts.NOON;
import static org.mutualaid.confluence.roster.Shifts.SPACE;
import static org.mutualaid.confluence.roster.Shifts.entrant;
import static org.mutualaid.confluence.roster.Shifts.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** What every store of shifts does. */
public abstract class ShiftStoreContract {

    private static final OfferRule RULE = OfferRule.USUAL;
    private static final String ANA = "key-of-ana";
    private static final String BEN = "key-of-ben";
    private static final String CLEO = "key-of-cleo";

    private ShiftStore store;

    /** The store under test, empty. */
    protected abstract ShiftStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    protected final ShiftStore store() {
        return store;
    }

    @Test
    public void keepsEveryField() {
        Shift full = new Shift(new PublicCode("S-0001"), SPACE, 1, Shifts.fullPlan(NOON), Filling.EMPTY,
                Optional.of(CLEO), Optional.of("R-0001"), false);
        Shift bare = new Shift(new PublicCode("S-0002"), SPACE, 1, packing("S-0002", 3).plan(), Filling.EMPTY,
                Optional.empty(), Optional.empty(), false);

        store.add(full);
        store.add(bare);

        assertEquals(Optional.of(full), store.byCode(full.code()));
        assertEquals(Optional.of(bare), store.byCode(bare.code()));
        assertEquals(List.of(full, bare), store.byCodes(List.of("S-0002", "S-0001", "S-0003")));
        assertTrue(store.holds(full.code()));
        assertFalse(store.holds(new PublicCode("S-0003")));
        assertThrows(RuntimeException.class, () -> store.add(full));
    }

    @Test
    public void keepsAShiftThroughItsWholeLife() {
        Shift shift = packing("S-0001", 1);
        store.add(shift);
        Instant start = shift.plan().start();

        shift = changed(shift, s -> s.join(entrant(ANA, "Packing"), toAnybody(NOON)));
        shift = changed(shift, s -> s.join(entrant(BEN, "Packing"), toAnybody(NOON.plusSeconds(1))));
        shift = changed(shift, s -> s.join(entrant(CLEO, "Packing"), toAnybody(NOON.plusSeconds(2))));
        shift = changed(shift, s -> s.leave(ANA, toAnybody(NOON.plusSeconds(3))));
        shift = changed(shift, s -> s.settle(toAnybody(NOON.plus(Duration.ofHours(13)))).orElseThrow());
        shift = changed(shift, s -> s.confirm(CLEO, toAnybody(NOON.plus(Duration.ofHours(14)))));
        shift = changed(shift, s -> s.join(entrant(ANA, "Packing"), toAnybody(NOON.plus(Duration.ofHours(15)))));
        shift = changed(shift, s -> s.handOver(CLEO, ANA, NOON.plus(Duration.ofHours(16))));
        shift = changed(shift, s -> s.edit(Shifts.fullPlanWith(start, "Packing", 3), toAnybody(NOON)));
        shift = changed(shift, s -> s.join(entrant(BEN, "Packing"), toAnybody(NOON.plus(Duration.ofHours(17)))));
        shift = changed(shift, s -> s.attended(ANA, true, start));
        shift = changed(shift, s -> s.attended(BEN, false, start));
        shift = changed(shift, s -> s.attended(BEN, true, start));

        assertEquals(14, shift.revision());
        assertEquals(1, store.attendedBy(ANA, SPACE, 3));
        assertEquals(0, store.attendedBy(CLEO, SPACE, 3));
    }

    @Test
    public void callsAShiftOffAndFreesEverybody() {
        Shift shift = packing("S-0001", 2);
        store.add(shift);
        shift = changed(shift, s -> s.join(entrant(ANA, "Packing"), toAnybody(NOON)));
        assertEquals(1, store.busy(ANA, NOON, NOON.plus(Duration.ofDays(3))).size());
        assertEquals(1, store.withRoom(SPACE, NOON, 5).size());

        shift = changed(shift, s -> s.callOff(NOON));

        assertEquals(List.of(), store.busy(ANA, NOON, NOON.plus(Duration.ofDays(3))));
        assertEquals(List.of(), store.withRoom(SPACE, NOON, 5));
    }

    @Test
    public void findsTheShiftsThatAreForANeed() {
        Shift related = Shifts.shift("S-0001", Shifts.fullPlan(NOON.plus(Duration.ofDays(2))));
        store.add(related);
        store.add(packing("S-0002", 2));
        assertEquals(List.of(related), store.relatedTo("N-7K2Q", SPACE, NOON, 5));
        assertEquals(List.of(), store.relatedTo("N-7K2Q", SPACE + 1, NOON, 5));
        assertEquals(List.of(), store.relatedTo("N-7K2Q", SPACE, NOON.plus(Duration.ofDays(3)), 5));
        assertEquals(List.of(), store.relatedTo("N-0000", SPACE, NOON, 5));
    }

    @Test
    public void knowsOfWhichSeriesAShiftIsToCome() {
        Shift first = Shifts.packing("S-0001", 2).partOf("R-0001");
        Shift off = Shifts.packing("S-0002", 2).partOf("R-0002");
        store.add(first);
        store.add(off);
        assertEquals(Set.of("R-0001", "R-0002"), store.coming(List.of("R-0001", "R-0002"), Shifts.NOON));
        store.update(off, off.callOff(Shifts.NOON).shift());
        assertEquals(Set.of("R-0001"), store.coming(List.of("R-0001", "R-0002"), Shifts.NOON));
        assertEquals(Set.of(), store.coming(List.of("R-0001"), first.plan().start().plusSeconds(1)));
        assertEquals(Set.of(), store.coming(List.of(), Shifts.NOON));
    }

    @Test
    public void listsAWeekInTheOrderOfTimePageByPage() {
        List<String> expected = new ArrayList<>();
        for (int hour = 0; hour < 9; hour++) {
            String code = "S-000" + hour;
            Instant start = NOON.plus(Duration.ofHours(hour / 2));
            store.add(Shifts.shift(code, Shifts.plan(start, 1, Position.of(hour % 2 == 0 ? "Cook" : "Drív", 2))));
            expected.add(code);
        }
        store.add(Shifts.in(8, "S-0100", packing("S-0100", 1).plan()));
        ShiftFilter all = ShiftFilter.in(SPACE, NOON, NOON.plus(Duration.ofDays(1)));

        List<String> walked = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            Slice<Shift> slice = store.list(all, from, 4);
            slice.results().forEach(shift -> walked.add(shift.code().text()));
            from = slice.next();
        } while (from.isPresent());

        assertEquals(expected, walked);
        assertEquals(2, store.list(ShiftFilter.in(SPACE, NOON, NOON.plusSeconds(1)), Optional.empty(), 9)
                .results().size());
        ShiftFilter driving = new ShiftFilter(SPACE, all.from(), all.to(), Optional.of("church hall"),
                Optional.of("driv"), Optional.empty(), Optional.empty());
        assertEquals(4, store.list(driving, Optional.empty(), 9).results().size());
        ShiftFilter elsewhere = new ShiftFilter(SPACE, all.from(), all.to(), Optional.of("Mill"), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertEquals(0, store.list(elsewhere, Optional.empty(), 9).results().size());
    }

    @Test
    public void knowsWhatIsSomebodysOwn() {
        Shift mine = packing("S-0001", 1);
        Shift other = packing("S-0002", 1);
        store.add(mine);
        store.add(other);
        changed(mine, s -> s.join(entrant(ANA, "Packing"), toAnybody(NOON)));
        ShiftFilter week = ShiftFilter.in(SPACE, NOON, NOON.plus(Duration.ofDays(7)));

        assertEquals(1, store.list(week.of(ANA), Optional.empty(), 9).results().size());
        assertEquals(0, store.list(week.of(BEN), Optional.empty(), 9).results().size());
        BusySpan span = store.busy(ANA, NOON, NOON.plus(Duration.ofDays(7))).get(0);
        assertEquals("S-0001", span.shift());
        assertEquals(mine.plan().end(), span.end());
        assertEquals(1, store.busy(ANA, span.end().minusMillis(1), span.end()).size());
        assertEquals(0, store.busy(ANA, span.end(), span.end().plusSeconds(1)).size());
        assertEquals(1, store.busyIn(SPACE, NOON, NOON.plus(Duration.ofDays(7))).size());
    }

    @Test
    public void findsShiftsOnWhichSomebodyWaitsBesideAFreePlace() {
        Shift shift = packing("S-0001", 1);
        store.add(shift);
        shift = changed(shift, s -> s.join(entrant(ANA, "Packing"), toAnybody(NOON)));
        shift = changed(shift, s -> s.join(entrant(BEN, "Packing"), toAnybody(NOON)));
        assertEquals(List.of(), store.withSomebodyPassedOver(NOON, 5));
        shift = changed(shift, s -> s.leave(ANA, new Passing(RULE, (one, waiting) -> false, NOON)));
        assertEquals(List.of(shift.code()), store.withSomebodyPassedOver(NOON, 5));
        assertEquals(List.of(), store.withSomebodyPassedOver(shift.plan().start(), 5));
        changed(shift, s -> s.settle(toAnybody(NOON)).orElseThrow());
        assertEquals(List.of(), store.withSomebodyPassedOver(NOON, 5));
    }

    @Test
    public void keepsWhatPeopleHadSaidYesTo() {
        Shift shift = packing("S-0001", 1);
        store.add(shift);
        Instant later = shift.plan().start().plusSeconds(60);
        shift = changed(shift, s -> s.join(entrant(ANA, "Packing"), toAnybody(NOON)));
        shift = changed(shift, s -> s.join(entrant(BEN, "Packing"), toAnybody(NOON)));
        shift = changed(shift, s -> s.edit(Shifts.plan(later, 3, Position.of("Packing", 1)), toAnybody(NOON)));
        assertTrue(shift.filling().of(BEN).orElseThrow().before().isPresent());
        shift = changed(shift, s -> s.confirm(ANA, toAnybody(NOON)));
        assertTrue(shift.filling().of(ANA).orElseThrow().before().isEmpty());
    }

    @Test
    public void findsOffersThatAreOver() {
        Shift shift = packing("S-0001", 1);
        store.add(shift);
        shift = changed(shift, s -> s.join(entrant(ANA, "Packing"), toAnybody(NOON)));
        shift = changed(shift, s -> s.join(entrant(BEN, "Packing"), toAnybody(NOON)));
        shift = changed(shift, s -> s.leave(ANA, toAnybody(NOON)));
        Instant over = NOON.plus(RULE.usual());

        assertEquals(List.of(), store.offersOver(over.minusMillis(1), 5));
        assertEquals(List.of(shift.code()), store.offersOver(over, 5));
        changed(shift, s -> s.settle(toAnybody(over)).orElseThrow());
        assertEquals(List.of(), store.offersOver(over, 5));
    }

    protected final Shift changed(Shift before, Function<Shift, ShiftChange> rule) {
        store.queue(before.code());
        Shift after = rule.apply(before).shift();
        store.update(before, after);
        assertEquals(Optional.of(after), store.byCode(after.code()));
        return after;
    }
}
