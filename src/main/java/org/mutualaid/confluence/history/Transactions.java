package org.mutualaid.confluence.history;

import java.util.function.Supplier;

/** Runs work in one database transaction: all of it is kept, or nothing when an exception leaves it. */
public interface Transactions {

    <T> T inOne(Supplier<T> work);
}
