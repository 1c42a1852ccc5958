package org.mutualaid.confluence.roster.cover;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoCoverStoreOnPostgresTest extends AoCoverStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoCover.class, AoCoverAsk.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
