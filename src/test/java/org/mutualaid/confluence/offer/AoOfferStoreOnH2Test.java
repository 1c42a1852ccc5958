package org.mutualaid.confluence.offer;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoOfferStoreOnH2Test extends AoOfferStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoOffer.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
