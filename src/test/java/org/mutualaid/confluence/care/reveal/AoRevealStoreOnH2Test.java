package org.mutualaid.confluence.care.reveal;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoRevealStoreOnH2Test extends RevealStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoReveal.class);

    @Override
    protected RevealStore emptyStore() {
        DATABASE.empty();
        return new AoRevealStore(DATABASE.objects());
    }
}
