package org.mutualaid.confluence.need.pace;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoSendingStoreOnH2Test extends SendingStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoSending.class);

    @Override
    protected SendingStore emptyStore() {
        DATABASE.empty();
        return new AoSendingStore(DATABASE.objects());
    }
}
