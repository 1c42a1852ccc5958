package org.mutualaid.confluence.offer.asking;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoAskingStoreOnPostgresTest extends AoAskingStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoAsking.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
