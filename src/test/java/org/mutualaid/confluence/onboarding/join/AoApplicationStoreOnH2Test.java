package org.mutualaid.confluence.onboarding.join;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import net.java.ao.Query;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.web.Json;

public class AoApplicationStoreOnH2Test extends ApplicationStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoApplication.class);

    @Override
    protected ApplicationStore emptyStore() {
        DATABASE.empty();
        return new AoApplicationStore(DATABASE.objects(), new ApplicationSeal(Safes.words(), new Json()));
    }

    @Test
    public void answersEachQuestionWithOneStatement() {
        store.put(ANA);
        assertEquals(1, DATABASE.counter().countOf(() -> store.of(42, "key-of-ana")));
        assertEquals(1, DATABASE.counter().countOf(() -> store.waiting(42, 9)));
    }

    @Test
    public void keepsNothingReadableOfWhatWasWritten() {
        store.put(ANA);
        AoApplication row = DATABASE.objects().find(AoApplication.class, Query.select())[0];
        assertTrue(row.getSeal().startsWith("v1."));
        assertFalse(row.getSeal().contains("Two"));
    }
}
