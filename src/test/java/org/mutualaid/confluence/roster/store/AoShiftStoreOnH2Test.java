package org.mutualaid.confluence.roster.store;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoShiftStoreOnH2Test extends AoShiftStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoShift.class, AoShiftSignup.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
