package org.mutualaid.confluence.history;

import java.util.concurrent.CyclicBarrier;

public class InMemoryHistoryStoreTest extends HistoryStoreContract {

    private final InMemoryHistoryStore store = new InMemoryHistoryStore();

    @Override
    protected HistoryStore emptyStore() {
        return store;
    }

    @Override
    protected Transactions transactions() {
        return new InMemoryTransactions(store);
    }

    @Override
    protected void meet(CyclicBarrier start) {}
}
