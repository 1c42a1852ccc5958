package org.mutualaid.confluence.devhost.objects;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class HostActiveObjectsOnH2Test extends HostActiveObjectsContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoNote.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
