package org.mutualaid.confluence.need;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoNeedStoreOnPostgresTest extends AoNeedStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE =
            new PostgresDatabase(AoNeed.class, AoNeedClaim.class, AoNeedNote.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }

    @Override
    protected boolean sorts(String plan) {
        return plan.contains("Sort");
    }
}
