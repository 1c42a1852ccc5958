package org.mutualaid.confluence.need;

import java.util.ArrayList;
import java.util.List;
import net.java.ao.Entity;
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

    /** With the tables of another feature too. */
    @SafeVarargs
    public static TestDatabase postgresWith(Class<? extends Entity>... more) {
        List<Class<? extends Entity>> all = new ArrayList<>(
                List.of(AoHistoryEntry.class, AoNeed.class, AoNeedClaim.class, AoNeedNote.class));
        all.addAll(List.of(more));
        return new PostgresDatabase(all);
    }
}
