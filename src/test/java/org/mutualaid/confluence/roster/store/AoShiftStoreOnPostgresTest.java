package org.mutualaid.confluence.roster.store;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoShiftStoreOnPostgresTest extends AoShiftStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoShift.class, AoShiftSignup.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
