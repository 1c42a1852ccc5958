package org.mutualaid.confluence.practice.action;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoActionStoreOnPostgresTest extends AoActionStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoAction.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
