package org.mutualaid.confluence.offer.asking;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoAskingStoreOnH2Test extends AoAskingStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoAsking.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
