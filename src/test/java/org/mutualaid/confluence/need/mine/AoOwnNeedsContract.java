package org.mutualaid.confluence.need.mine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.mutualaid.confluence.need.NeedBuilder.NOON;
import static org.mutualaid.confluence.need.NeedBuilder.SPACE;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.SpaceRef;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.AoNeedStore;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.need.StoredNeeds;

/** What finding one's own needs costs on every database. */
public abstract class AoOwnNeedsContract extends OwnNeedsContract {

    /** What was promised, those needs, what was posted, and the promises of all. */
    private static final int STATEMENTS = 4;

    /** Of the stored needs, those of this person: some were written down and some are promised. */
    private static final Standing PERSON =
            new Standing(Actor.user("key-of-3"), new SpaceRef(SPACE, "R", "Riverside"), Set.of());

    protected abstract TestDatabase database();

    @Override
    protected NeedStore emptyStore() {
        database().empty();
        return new AoNeedStore(database().objects(), Clock.fixed(NOON, ZoneOffset.UTC), Safes.details());
    }

    @Test
    public void costsTheSameForAHundredAndAHundredThousandNeeds() throws SQLException {
        OwnReading reading = reading();
        StoredNeeds stored = new StoredNeeds(database());
        stored.insertAHundred();
        assertCosts(reading);
        stored.growToAHundredThousand();
        assertCosts(reading);
        assertEquals(OwnReading.MOST, reading.of(PERSON).posted().size());
    }

    private void assertCosts(OwnReading reading) {
        assertEquals(STATEMENTS, database().counter().countOf(() -> {
            OwnNeeds own = reading.of(PERSON);
            assertFalse(own.posted().isEmpty());
            assertFalse(own.promised().isEmpty());
        }));
    }

    private OwnReading reading() {
        Catalogue lists = new Catalogue(List.of(), List.of(), List.of("en"));
        return new OwnReading(space -> lists, emptyStore());
    }
}
