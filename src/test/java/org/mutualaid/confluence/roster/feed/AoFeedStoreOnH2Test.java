package org.mutualaid.confluence.roster.feed;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoFeedStoreOnH2Test extends AoFeedStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoFeed.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
