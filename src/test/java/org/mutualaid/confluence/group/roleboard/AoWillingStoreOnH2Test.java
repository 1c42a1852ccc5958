package org.mutualaid.confluence.group.roleboard;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoWillingStoreOnH2Test extends AoWillingStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoWilling.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
