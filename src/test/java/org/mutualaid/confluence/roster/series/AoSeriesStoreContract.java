package org.mutualaid.confluence.roster.series;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.recurrence.Ending;
import org.mutualaid.confluence.recurrence.Recurrence;
import org.mutualaid.confluence.recurrence.Rhythm;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Json;

public abstract class AoSeriesStoreContract {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-06");

    private SeriesStore store;

    protected abstract TestDatabase database();

    @Before
    public void open() {
        database().empty();
        store = new AoSeriesStore(database().objects(), new Json());
    }

    @Test
    public void keepsASeriesWithEverythingInIt() {
        Series series = series("R-0001", Ending.NEVER);
        store.add(series);
        assertTrue(store.holds(series.code()));
        assertFalse(store.holds(new PublicCode("R-0009")));
        assertEquals(Optional.of(series), store.byCode(series.code()));
        Series changed = series.with(series.rule().without(FIRST.plusDays(14))).made(FIRST.plusDays(7));
        store.update(changed);
        assertEquals(Optional.of(changed), store.byCode(series.code()));
    }

    @Test
    public void findsWhatIsDueAndNothingThatIsOver() {
        Series endless = series("R-0001", Ending.NEVER);
        Series once = series("R-0002", Ending.after(1));
        store.add(endless);
        store.add(once);
        assertEquals(List.of(endless.code(), once.code()), store.due(FIRST, 5));
        assertEquals(List.of(endless.code()), store.due(FIRST, 1));
        store.update(once.made(FIRST));
        store.update(endless.made(FIRST));
        assertEquals(List.of(), store.due(FIRST, 5));
        assertEquals("the other is over", List.of(endless.code()), store.due(FIRST.plusDays(7), 5));
        assertEquals(1, database().counter().countOf(() -> store.due(FIRST, 5)));
        assertEquals(Set.of("R-0002"), store.allMade(List.of("R-0001", "R-0002", "R-0009")));
        assertEquals(1, database().counter().countOf(() -> store.allMade(List.of("R-0001", "R-0002"))));
        assertEquals(Set.of(), store.allMade(List.of()));
    }

    private static Series series(String code, Ending ending) {
        return new Series(new PublicCode(code), 7, 1, "key-of-cleo",
                new Pattern(Shifts.fullPlan(Shifts.NOON), ZoneId.of("America/New_York")),
                new Recurrence(FIRST, new Rhythm.Weekly(1, Set.of(DayOfWeek.FRIDAY)), ending), FIRST.minusDays(1));
    }
}
