package org.mutualaid.confluence.distribution;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoRoundStoreOnH2Test extends AoRoundStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE =
            new H2Database(AoRound.class, AoRoundPlan.class, AoHandOut.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
