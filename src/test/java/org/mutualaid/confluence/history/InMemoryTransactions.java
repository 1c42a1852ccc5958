package org.mutualaid.confluence.history;

import java.util.List;
import java.util.function.Supplier;

/** Transactions over in-memory stores: one at a time, undone when they fail. */
public final class InMemoryTransactions implements Transactions {

    private final List<Rewindable> stores;

    public InMemoryTransactions(Rewindable... stores) {
        this.stores = List.of(stores);
    }

    @Override
    public synchronized <T> T inOne(Supplier<T> work) {
        List<Runnable> marks = stores.stream().map(Rewindable::mark).toList();
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            marks.forEach(Runnable::run);
            throw failure;
        }
    }

    /** A store that can go back to an earlier state. */
    public interface Rewindable {

        /** Remembers the present state; running the result brings it back. */
        Runnable mark();
    }
}
