package org.mutualaid.confluence.group.roleboard;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoWillingStoreOnPostgresTest extends AoWillingStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoWilling.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
