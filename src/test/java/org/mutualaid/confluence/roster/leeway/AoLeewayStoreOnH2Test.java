package org.mutualaid.confluence.roster.leeway;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoLeewayStoreOnH2Test extends AoLeewayStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoLeeway.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
