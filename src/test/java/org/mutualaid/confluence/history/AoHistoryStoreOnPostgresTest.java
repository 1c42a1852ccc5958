package org.mutualaid.confluence.history;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoHistoryStoreOnPostgresTest extends AoHistoryStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoHistoryEntry.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
