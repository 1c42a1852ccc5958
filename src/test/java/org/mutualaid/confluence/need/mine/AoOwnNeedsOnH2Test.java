package org.mutualaid.confluence.need.mine;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.need.NeedDatabases;

public class AoOwnNeedsOnH2Test extends AoOwnNeedsContract {

    @ClassRule
    public static final TestDatabase DATABASE = NeedDatabases.h2();

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
