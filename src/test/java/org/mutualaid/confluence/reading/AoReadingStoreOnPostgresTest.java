package org.mutualaid.confluence.reading;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoReadingStoreOnPostgresTest extends AoReadingStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoReading.class, AoSubstance.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
