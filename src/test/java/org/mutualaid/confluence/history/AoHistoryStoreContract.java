package org.mutualaid.confluence.history;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;

/** What the history store does on every database. */
public abstract class AoHistoryStoreContract extends HistoryStoreContract {

    protected abstract TestDatabase database();

    @Override
    protected HistoryStore emptyStore() {
        database().empty();
        return new AoHistoryStore(database().objects());
    }

    @Override
    protected Transactions transactions() {
        return new AoTransactions(database().objects());
    }

    @Test
    public void readsAHistoryWithOneStatementHoweverLong() {
        HistoryStore store = emptyStore();
        IntStream.rangeClosed(1, 40).forEach(revision -> store.append(new HistoryEntry(
                "N-7K2Q", revision, Instant.EPOCH, Optional.empty(), "held", Map.of("state", "on-hold"))));

        assertEquals(1, database().counter().countOf(() -> store.of("N-7K2Q")));
        assertEquals(1, database().counter().countOf(() -> store.lastRevision("N-7K2Q")));
    }
}
