package org.mutualaid.confluence.roster.feed;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoFeedStoreOnPostgresTest extends AoFeedStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoFeed.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
