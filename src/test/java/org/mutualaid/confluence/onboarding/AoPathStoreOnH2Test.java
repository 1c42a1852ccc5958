package org.mutualaid.confluence.onboarding;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoPathStoreOnH2Test extends PathStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE =
            new H2Database(AoStep.class, AoConfirmation.class, AoNewcomer.class);

    @Override
    protected PathStore emptyStore() {
        DATABASE.empty();
        return new AoPathStore(DATABASE.objects());
    }

    @Test
    public void answersEachQuestionWithOneStatement() {
        store.put(Path.none(42).with(List.of(READ, DRIVE)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.of(42)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.confirmations(42, "key-of-ana")));
        assertEquals(1, DATABASE.counter().countOf(() -> store.newcomer(42, "key-of-ana")));
        assertEquals(1, DATABASE.counter().countOf(() -> store.onTheirWay(42, 9)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.onTheirWay(9)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.with(42, "key-of-ana")));
    }

    @Test
    public void letsNobodyConfirmAStepTwice() {
        Confirmation once = new Confirmation(READ.code(), 42, "key-of-ana", Instant.EPOCH, "key-of-ana");
        store.confirm(once);
        assertThrows(RuntimeException.class, () -> store.confirm(once));
    }
}
