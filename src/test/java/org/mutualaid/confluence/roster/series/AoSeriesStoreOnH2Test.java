package org.mutualaid.confluence.roster.series;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoSeriesStoreOnH2Test extends AoSeriesStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoSeries.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
