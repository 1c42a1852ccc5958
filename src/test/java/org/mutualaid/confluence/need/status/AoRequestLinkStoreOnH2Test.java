package org.mutualaid.confluence.need.status;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoRequestLinkStoreOnH2Test extends RequestLinkStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoRequestLink.class);

    @Override
    protected RequestLinkStore emptyStore() {
        DATABASE.empty();
        return new AoRequestLinkStore(DATABASE.objects());
    }
}
