package org.mutualaid.confluence.need;

import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.AoHistoryEntry;

/** Databases with the tables of needs and their history, for tests of other packages. */
public final class NeedDatabases {

    private NeedDatabases() {
    }

    public static TestDatabase h2() {
        return new H2Database(AoHistoryEntry.class, AoNeed.class, AoNeedClaim.class, AoNeedNote.class);
    }

    public static TestDatabase postgres() {
        return new PostgresDatabase(AoHistoryEntry.class, AoNeed.class, AoNeedClaim.class, AoNeedNote.class);
    }
}
