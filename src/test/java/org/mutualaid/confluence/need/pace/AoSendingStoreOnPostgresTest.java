package org.mutualaid.confluence.need.pace;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoSendingStoreOnPostgresTest extends SendingStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoSending.class);

    @Override
    protected SendingStore emptyStore() {
        DATABASE.empty();
        return new AoSendingStore(DATABASE.objects());
    }
}
