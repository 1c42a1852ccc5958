package org.mutualaid.confluence.volunteer.training;

import static org.junit.Assert.assertEquals;

import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoTrainingStoreOnH2Test extends TrainingStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoTraining.class, AoHolding.class);

    @Override
    protected TrainingStore emptyStore() {
        DATABASE.empty();
        return new AoTrainingStore(DATABASE.objects());
    }

    @Test
    public void answersEachQuestionWithOneStatement() {
        store.put(held("key-of-ana", false));
        store.put(held("key-of-ben", true));
        assertEquals(1, DATABASE.counter().countOf(() -> store.of(42)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.heldBy(42, "key-of-ana")));
        assertEquals(1, DATABASE.counter().countOf(() -> store.holders(DRIVING.code())));
        assertEquals(1, DATABASE.counter().countOf(() -> store.renewals(42)));
    }
}
