package org.mutualaid.confluence.practice.action;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.value.PublicCode;

/** What the store of actions does on every database. */
public abstract class AoActionStoreContract extends ActionStoreContract {

    protected abstract TestDatabase database();

    @Override
    protected ActionStore emptyStore() {
        database().empty();
        return new AoActionStore(database().objects());
    }

    @Test
    public void eachListCostsOneStatement() {
        for (int number = 0; number < 30; number++) {
            store().add(action(String.format("W-%04d", number), number % 3, "key-of-ana", number));
        }
        assertCost(() -> store().openIn(SPACE, 100));
        assertCost(() -> store().openOf("key-of-ana", 100));
        assertCost(() -> store().ofPage(1, 100));
        assertCost(() -> store().byCode(new PublicCode("W-0001")));
    }

    private void assertCost(Runnable work) {
        assertEquals(1, database().counter().countOf(work));
    }
}
