package org.mutualaid.confluence.practice.action;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoActionStoreOnH2Test extends AoActionStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoAction.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
