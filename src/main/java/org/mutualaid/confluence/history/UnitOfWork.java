package org.mutualaid.confluence.history;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Runs a use case in one transaction, and the whole of it again when somebody else was first. The use case must load
 * everything it decides on itself, each time, and must not catch a store's exception: a failed statement has already
 * lost the transaction. Not to be nested, nor called inside a transaction of the platform.
 */
public final class UnitOfWork {

    private static final int ATTEMPTS = 8;
    private static final long LONGEST_FIRST_WAIT = TimeUnit.MILLISECONDS.toNanos(10);

    private final Transactions transactions;

    public UnitOfWork(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Gives what the use case gives, once its transaction is committed.
     *
     * @throws Conflict when somebody else was first in each of a few attempts
     */
    public <T> T run(Supplier<T> useCase) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.inOne(useCase);
            } catch (RuntimeException failure) {
                refuseUnlessWorthAnotherTry(failure, attempt);
            }
            // Random, so that those who collided do not meet again.
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_FIRST_WAIT * attempt));
        }
    }

    private static void refuseUnlessWorthAnotherTry(RuntimeException failure, int attempt) {
        if (!ConflictSigns.isConflict(failure)) {
            throw failure;
        }
        if (attempt == ATTEMPTS) {
            throw failure instanceof Conflict conflict ? conflict : new Conflict("given up", failure);
        }
    }
}
