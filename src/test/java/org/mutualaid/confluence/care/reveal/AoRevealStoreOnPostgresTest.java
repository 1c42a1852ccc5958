package org.mutualaid.confluence.care.reveal;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoRevealStoreOnPostgresTest extends RevealStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoReveal.class);

    @Override
    protected RevealStore emptyStore() {
        DATABASE.empty();
        return new AoRevealStore(DATABASE.objects());
    }
}
