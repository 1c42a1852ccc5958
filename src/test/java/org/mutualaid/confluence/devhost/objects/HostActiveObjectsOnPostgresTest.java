package org.mutualaid.confluence.devhost.objects;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class HostActiveObjectsOnPostgresTest extends HostActiveObjectsContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoNote.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
