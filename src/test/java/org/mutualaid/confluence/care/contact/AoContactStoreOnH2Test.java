package org.mutualaid.confluence.care.contact;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoContactStoreOnH2Test extends ContactStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoSealedContact.class, AoContactOfNeed.class);

    @Override
    protected ContactStore emptyStore() {
        DATABASE.empty();
        return new AoContactStore(DATABASE.objects());
    }
}
