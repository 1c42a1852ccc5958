package org.mutualaid.confluence.group.agreement;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.AoHistoryEntry;

public class AoAgreementStoreOnH2Test extends AoAgreementStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoAgreement.class, AoHistoryEntry.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
