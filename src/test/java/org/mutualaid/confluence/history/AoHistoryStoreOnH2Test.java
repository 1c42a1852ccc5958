package org.mutualaid.confluence.history;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoHistoryStoreOnH2Test extends AoHistoryStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoHistoryEntry.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
