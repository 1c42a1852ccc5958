package org.mutualaid.confluence.practice;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoPracticeStoreOnPostgresTest extends AoPracticeStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoPractice.class, AoPracticeTry.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
