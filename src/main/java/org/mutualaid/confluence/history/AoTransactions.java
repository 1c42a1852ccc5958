package org.mutualaid.confluence.history;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;

/** The platform's transactions, which Active Objects takes part in. */
public final class AoTransactions implements Transactions {

    private final ActiveObjects objects;

    public AoTransactions(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return objects.executeInTransaction(work::get);
    }
}
