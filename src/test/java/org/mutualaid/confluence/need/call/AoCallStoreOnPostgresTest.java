package org.mutualaid.confluence.need.call;

import static org.junit.Assert.assertEquals;

import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.value.PublicCode;

public class AoCallStoreOnPostgresTest extends CallStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoNeedCall.class);

    @Override
    protected CallStore emptyStore() {
        DATABASE.empty();
        return new AoCallStore(DATABASE.objects());
    }

    @Test
    public void readsTheTriesOfANeedWithOneStatement() {
        CallStore store = emptyStore();
        assertEquals(1, DATABASE.counter().countOf(() -> store.of(new PublicCode("N-7K2Q"))));
    }
}
