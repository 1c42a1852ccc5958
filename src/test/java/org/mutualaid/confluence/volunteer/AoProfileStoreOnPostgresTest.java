package org.mutualaid.confluence.volunteer;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoProfileStoreOnPostgresTest extends ProfileStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoVolunteer.class);

    @Override
    protected ProfileStore emptyStore() {
        DATABASE.empty();
        return new AoProfileStore(DATABASE.objects());
    }

    @Test
    public void answersEachQuestionWithOneStatement() {
        store.add(Volunteers.of("V-AAAA", "key-of-ana", 1));
        store.add(Volunteers.of("V-BBBB", "key-of-ben", 2));
        assertEquals(1, DATABASE.counter().countOf(() -> store.of(42, "key-of-ana")));
        assertEquals(1, DATABASE.counter().countOf(() -> store.matching(
                ProfileFilter.askable(42, LocalDate.EPOCH).forCategory("food"), Optional.empty(), 9)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.resting(42, LocalDate.EPOCH, 9)));
    }
}
