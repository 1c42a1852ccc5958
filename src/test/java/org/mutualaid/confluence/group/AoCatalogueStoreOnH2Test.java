package org.mutualaid.confluence.group;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.AoHistoryEntry;

public class AoCatalogueStoreOnH2Test extends AoCatalogueStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoCatalogueEntry.class, AoHistoryEntry.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
