package org.mutualaid.confluence.reading;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoReadingStoreOnH2Test extends AoReadingStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoReading.class, AoSubstance.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
