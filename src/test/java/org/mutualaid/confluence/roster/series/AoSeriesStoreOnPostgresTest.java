package org.mutualaid.confluence.roster.series;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoSeriesStoreOnPostgresTest extends AoSeriesStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoSeries.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
