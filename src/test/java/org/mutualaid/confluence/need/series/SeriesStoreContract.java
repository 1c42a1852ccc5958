package org.mutualaid.confluence.need.series;

import static org.junit.Assert.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.recurrence.Ending;
import org.mutualaid.confluence.recurrence.Recurrence;
import org.mutualaid.confluence.recurrence.Rhythm;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** What every store of series does. */
public abstract class SeriesStoreContract {

    static final PublicCode ONE = new PublicCode("C-7K2Q");
    static final PublicCode TWO = new PublicCode("C-8M3R");
    static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final PublicCode NEED = new PublicCode("N-7K2Q");
    private static final PublicCode OTHER = new PublicCode("N-8M3R");
    private static final Ask FULL = new Ask("حليب 🍼 <b>it's", Optional.of("ش🙂\n".repeat(900)), "baby",
            Optional.of("north"), Urgency.TODAY, Optional.empty(), new Quantity(12_500), Optional.of("kg"), "ar", true,
            Sharing.TEAM);
    private static final Ask BARE = new Ask("Bread", Optional.empty(), "food", Optional.empty(), Urgency.WEEK,
            Optional.empty(), Quantity.ONE, Optional.empty(), "en", false, Sharing.HELPER);

    private SeriesStore store;

    /** The store under test, empty. */
    protected abstract SeriesStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsEveryField() {
        Recurrence rule = new Recurrence(FRIDAY, new Rhythm.MonthlyOnDay(2, 31), Ending.after(9),
                Set.of(FRIDAY.plusDays(4), FRIDAY.plusDays(65)));
        Series full = new Series(ONE, 7, 1, FULL, Optional.of("key-of-ana"), rule, FRIDAY.minusDays(1));
        Series bare = new Series(TWO, 7, 1, BARE, Optional.empty(), fridays(), FRIDAY.minusDays(1));
        store.add(full);
        store.add(bare);

        assertEquals(Optional.of(full), store.byCode(ONE));
        assertEquals(Optional.of(bare), store.byCode(TWO));
        assertEquals(Optional.empty(), store.byCode(new PublicCode("C-0000")));

        Series changed = bare.madeUntil(FRIDAY).skip(FRIDAY.plusWeeks(1));
        store.update(changed);
        assertEquals(Optional.of(changed), store.byCode(TWO));
    }

    @Test
    public void findsWhatIsDueTheLongestFirst() {
        store.add(new Series(ONE, 7, 1, BARE, Optional.empty(), fridays(), FRIDAY));
        store.add(new Series(TWO, 8, 1, BARE, Optional.empty(), fridays(), FRIDAY.minusDays(1)));

        assertEquals(List.of(), store.due(FRIDAY.minusDays(8), 10));
        assertEquals(List.of(TWO), store.due(FRIDAY.minusDays(7), 10));
        assertEquals(List.of(TWO, ONE), store.due(FRIDAY, 10));
        assertEquals(List.of(TWO), store.due(FRIDAY, 1));

        store.update(store.byCode(TWO).orElseThrow().endBefore(FRIDAY));
        assertEquals(List.of(ONE), store.due(FRIDAY, 10));
    }

    @Test
    public void holdsADayUntilItIsReleased() {
        Occurrence first = new Occurrence(ONE, FRIDAY, NEED);
        store.add(first);
        store.add(new Occurrence(TWO, FRIDAY, OTHER));

        assertEquals(List.of(first), store.from(ONE, FRIDAY));
        assertEquals(List.of(), store.from(ONE, FRIDAY.plusDays(1)));

        store.release(first, 3);
        Occurrence again = new Occurrence(ONE, FRIDAY, new PublicCode("N-9P4S"));
        store.add(again);

        assertEquals(List.of(again), store.from(ONE, FRIDAY));
        assertEquals(Optional.of(first), store.ofNeed(NEED));
        assertEquals(Optional.empty(), store.ofNeed(new PublicCode("N-0000")));
    }

    private static Recurrence fridays() {
        return new Recurrence(FRIDAY, new Rhythm.Weekly(1, Set.of(DayOfWeek.FRIDAY)), Ending.NEVER);
    }
}
