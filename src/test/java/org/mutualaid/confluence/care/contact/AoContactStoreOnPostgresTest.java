package org.mutualaid.confluence.care.contact;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoContactStoreOnPostgresTest extends ContactStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoSealedContact.class, AoContactOfNeed.class);

    @Override
    protected ContactStore emptyStore() {
        DATABASE.empty();
        return new AoContactStore(DATABASE.objects());
    }
}
