package org.mutualaid.confluence.distribution;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoRoundStoreOnPostgresTest extends AoRoundStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE =
            new PostgresDatabase(AoRound.class, AoRoundPlan.class, AoHandOut.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
