package org.mutualaid.confluence.need.status;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoRequestLinkStoreOnPostgresTest extends RequestLinkStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoRequestLink.class);

    @Override
    protected RequestLinkStore emptyStore() {
        DATABASE.empty();
        return new AoRequestLinkStore(DATABASE.objects());
    }
}
