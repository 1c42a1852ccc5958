package org.mutualaid.confluence.group;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.AoHistoryEntry;

public class AoCatalogueStoreOnPostgresTest extends AoCatalogueStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoCatalogueEntry.class, AoHistoryEntry.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
