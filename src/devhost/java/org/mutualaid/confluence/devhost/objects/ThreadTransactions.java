package org.mutualaid.confluence.devhost.objects;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;

/**
 * Read-committed transactions bound to the calling thread, as the product gives them: a unit inside a running
 * transaction joins it, and any exception leaving a unit rolls the whole transaction back.
 */
public final class ThreadTransactions {

    private final DataSource pool;
    private final ThreadLocal<Running> running = new ThreadLocal<>();

    /** Takes a pool that gives connections back to autocommit when they are closed. */
    public ThreadTransactions(DataSource pool) {
        this.pool = pool;
    }

    /** Runs the work in the thread's transaction, or in one of its own that is committed when the work returns. */
    public <T> T inTransaction(Supplier<T> work) {
        Running outer = running.get();
        return outer == null ? inNewTransaction(work) : outer.joinedBy(work);
    }

    Optional<Connection> currentConnection() {
        return Optional.ofNullable(running.get()).map(Running::connection);
    }

    DataSource pool() {
        return pool;
    }

    private <T> T inNewTransaction(Supplier<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Running transaction = new Running(connection);
            running.set(transaction);
            try {
                T result = work.get();
                transaction.commit();
                return result;
            } catch (Throwable failure) {
                rollBack(connection, failure);
                throw failure;
            } finally {
                running.remove();
            }
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure.getMessage(), failure);
        }
    }

    private static void rollBack(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private static final class Running {

        private final Connection connection;
        private boolean rollbackOnly;

        Running(Connection connection) {
            this.connection = connection;
        }

        Connection connection() {
            return connection;
        }

        <T> T joinedBy(Supplier<T> work) {
            try {
                return work.get();
            } catch (Throwable failure) {
                rollbackOnly = true;
                throw failure;
            }
        }

        void commit() throws SQLException {
            if (rollbackOnly) {
                throw new RolledBack();
            }
            connection.commit();
        }
    }
}
