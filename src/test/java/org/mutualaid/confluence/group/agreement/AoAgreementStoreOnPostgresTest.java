package org.mutualaid.confluence.group.agreement;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.AoHistoryEntry;

public class AoAgreementStoreOnPostgresTest extends AoAgreementStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoAgreement.class, AoHistoryEntry.class);

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
