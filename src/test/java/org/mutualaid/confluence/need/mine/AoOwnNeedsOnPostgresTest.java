package org.mutualaid.confluence.need.mine;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.need.NeedDatabases;

public class AoOwnNeedsOnPostgresTest extends AoOwnNeedsContract {

    @ClassRule
    public static final TestDatabase DATABASE = NeedDatabases.postgres();

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
