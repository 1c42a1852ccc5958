package org.mutualaid.confluence.roster.cover;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoCoverStoreOnH2Test extends AoCoverStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoCover.class, AoCoverAsk.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
