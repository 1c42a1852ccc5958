package org.mutualaid.confluence.roster.leeway;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoLeewayStoreOnPostgresTest extends AoLeewayStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoLeeway.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
