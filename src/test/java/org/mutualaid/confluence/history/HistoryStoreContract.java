package org.mutualaid.confluence.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

/** What every history store does. */
public abstract class HistoryStoreContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    private static final String NEED = "N-7K2Q";
    private static final int RACES = 200;

    private HistoryStore store;
    private Transactions transactions;

    /** The store under test, empty. */
    protected abstract HistoryStore emptyStore();

    /** The transactions that the store takes part in. */
    protected abstract Transactions transactions();

    @Before
    public void openTheStore() {
        store = emptyStore();
        transactions = transactions();
    }

    @Test
    public void knowsNothingOfAnUnknownAggregate() {
        assertEquals(List.of(), store.of(NEED));
        assertEquals(0, store.lastRevision(NEED));
    }

    @Test
    public void givesEntriesOldestFirst() {
        append(NEED, 1, "posted");
        append(NEED, 2, "claimed");
        append(NEED, 3, "met");

        assertEquals(List.of("posted", "claimed", "met"), actionsOf(NEED));
        assertEquals(3, store.lastRevision(NEED));
    }

    @Test
    public void saysWhenSomethingWasLastDoneToSeveral() {
        append(NEED, 1, "closed");
        append(NEED, 2, "reopened");
        append(NEED, 3, "closed");
        append("N-0002", 1, "posted");

        assertEquals(Map.of(NEED, store.of(NEED).get(2).at()),
                store.whenLast(List.of(NEED, "N-0002", "N-0003"), "closed"));
        assertEquals(Map.of(), store.whenLast(List.of(), "closed"));
    }

    @Test
    public void keepsEveryField() {
        Map<String, String> changes = Map.of("state", "claimed", "quantity", "2500", "formula", "a=b=c", "area", "");
        HistoryEntry entry = new HistoryEntry(NEED, 1, NOON, Optional.of("key-of-ana"), "claimed", changes);

        transactions.inOne(() -> written(entry));

        assertEquals(List.of(entry), store.of(NEED));
        assertEquals(Instant.parse("2026-03-01T12:00:00.123Z"), store.of(NEED).get(0).at());
    }

    @Test
    public void keepsWhatAVisitorDidWithoutAnActor() {
        append(NEED, 1, "posted");

        assertEquals(Optional.empty(), store.of(NEED).get(0).actor());
        assertEquals(Map.of(), store.of(NEED).get(0).changes());
    }

    @Test
    public void keepsHistoriesApart() {
        append(NEED, 1, "posted");
        append("N-7K2R", 1, "posted");
        append("N-7K2R", 2, "held");

        assertEquals(1, store.lastRevision(NEED));
        assertEquals(List.of("posted", "held"), actionsOf("N-7K2R"));
    }

    @Test
    public void givesTheNewestEntriesOfAVeryLongHistory() {
        transactions.inOne(() -> IntStream.rangeClosed(1, HistoryStore.LIMIT + 5)
                .allMatch(revision -> written(entry(NEED, revision, "held"))));

        List<HistoryEntry> entries = store.of(NEED);
        assertEquals(HistoryStore.LIMIT, entries.size());
        assertEquals(6, entries.get(0).revision());
        assertEquals(HistoryStore.LIMIT + 5, entries.get(entries.size() - 1).revision());
    }

    @Test
    public void refusesASecondEntryOfOneRevision() {
        append(NEED, 1, "posted");

        assertThrows(Conflict.class, () -> append(NEED, 1, "claimed"));
        assertEquals(List.of("posted"), actionsOf(NEED));
    }

    @Test
    public void leavesNoEntryOfAUseCaseThatIsRolledBack() {
        append(NEED, 1, "posted");

        assertThrows(
                IllegalStateException.class,
                () -> transactions.inOne(() -> {
                    store.append(entry(NEED, 2, "claimed"));
                    throw new IllegalStateException("the change failed");
                }));

        assertEquals(1, store.lastRevision(NEED));
        append(NEED, 2, "held");
        assertEquals(List.of("posted", "held"), actionsOf(NEED));
    }

    @Test
    public void letsExactlyOneOfTwoWriteARevision() {
        for (int revision = 1; revision <= RACES; revision++) {
            int raced = revision;
            CyclicBarrier start = new CyclicBarrier(2);
            CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> winsRace(start, raced, "claimed"));
            boolean secondWon = winsRace(start, raced, "released");

            assertTrue("one winner of revision " + revision, first.join() ^ secondWon);
            assertEquals(revision, store.lastRevision(NEED));
            assertEquals(secondWon ? "released" : "claimed", actionsOf(NEED).get(revision - 1));
        }
    }

    @Test
    public void losesNoChangeWhenSeveralKeepTrying() {
        UnitOfWork unit = new UnitOfWork(transactions);

        List<CompletableFuture<Integer>> writers = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> changesKept(unit)))
                .toList();

        int kept = writers.stream().mapToInt(CompletableFuture::join).sum();
        assertEquals(kept, store.lastRevision(NEED));
        assertEquals(kept, store.of(NEED).size());
        assertTrue("kept " + kept, kept > 90);
    }

    private int changesKept(UnitOfWork unit) {
        Supplier<Integer> change = () -> {
            store.append(entry(NEED, store.lastRevision(NEED) + 1, "held"));
            return 1;
        };
        return IntStream.range(0, 25).map(number -> {
            try {
                return unit.run(change);
            } catch (Conflict givenUp) {
                return 0;
            }
        }).sum();
    }

    private boolean winsRace(CyclicBarrier start, int revision, String action) {
        try {
            return transactions.inOne(() -> {
                meet(start);
                return written(entry(NEED, revision, action));
            });
        } catch (Conflict lost) {
            return false;
        }
    }

    /** Transactions in memory run one at a time, so that their threads cannot meet inside one. */
    protected void meet(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void append(String aggregate, int revision, String action) {
        transactions.inOne(() -> written(entry(aggregate, revision, action)));
    }

    private boolean written(HistoryEntry entry) {
        store.append(entry);
        return true;
    }

    private List<String> actionsOf(String aggregate) {
        return store.of(aggregate).stream().map(HistoryEntry::action).toList();
    }

    private static HistoryEntry entry(String aggregate, int revision, String action) {
        return new HistoryEntry(aggregate, revision, NOON, Optional.empty(), action, Map.of());
    }
}
