package org.mutualaid.confluence.need;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoNeedStoreOnH2Test extends AoNeedStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE =
            new H2Database(AoNeed.class, AoNeedClaim.class, AoNeedNote.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }

    @Override
    protected boolean sorts(String plan) {
        return !plan.contains("index sorted");
    }
}
