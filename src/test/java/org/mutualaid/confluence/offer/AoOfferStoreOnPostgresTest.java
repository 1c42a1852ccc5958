package org.mutualaid.confluence.offer;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoOfferStoreOnPostgresTest extends AoOfferStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoOffer.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
