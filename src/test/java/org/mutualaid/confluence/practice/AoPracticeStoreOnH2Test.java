package org.mutualaid.confluence.practice;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoPracticeStoreOnH2Test extends AoPracticeStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoPractice.class, AoPracticeTry.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
