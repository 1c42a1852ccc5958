package org.mutualaid.confluence.reading;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;

/** What the store of readings does on every database. */
public abstract class AoReadingStoreContract extends ReadingStoreContract {

    protected abstract TestDatabase database();

    @Override
    protected ReadingStore emptyStore() {
        database().empty();
        return new AoReadingStore(database().objects());
    }

    @Test
    public void answersEachQuestionWithAsManyStatementsWhateverIsStored() {
        for (int person = 0; person < 60; person++) {
            store.add(read(SOUP, 1, person + 1, "key-of-" + person));
        }
        List<String> people = List.of("key-of-1", "key-of-2", "key-of-3");
        assertCost(1, () -> store.substances(List.of(SOUP, BREAD)));
        assertCost(1, () -> store.of(people, List.of(SOUP, BREAD)));
        assertCost(2, () -> store.count(SOUP, 1));
    }

    private void assertCost(int statements, Runnable work) {
        assertEquals(statements, database().counter().countOf(work));
    }
}
