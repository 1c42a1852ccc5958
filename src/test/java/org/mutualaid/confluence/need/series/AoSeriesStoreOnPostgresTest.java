package org.mutualaid.confluence.need.series;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.value.PublicCode;

public class AoSeriesStoreOnPostgresTest extends SeriesStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoNeedSeries.class, AoNeedOccurrence.class);

    @Override
    protected SeriesStore emptyStore() {
        DATABASE.empty();
        return new AoSeriesStore(DATABASE.objects(), Safes.details());
    }

    @Test
    public void readsWithOneStatementEach() {
        SeriesStore store = emptyStore();

        assertEquals(1, DATABASE.counter().countOf(() -> store.byCode(ONE)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.due(FRIDAY, 10)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.from(ONE, FRIDAY)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.ofNeed(new PublicCode("N-7K2Q"))));
    }

    @Test
    public void refusesASecondNeedForADay() {
        SeriesStore store = emptyStore();
        store.add(new Occurrence(ONE, FRIDAY, new PublicCode("N-7K2Q")));

        assertThrows(RuntimeException.class,
                () -> store.add(new Occurrence(ONE, FRIDAY, new PublicCode("N-8M3R"))));
    }
}
