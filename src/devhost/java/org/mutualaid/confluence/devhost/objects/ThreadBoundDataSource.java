package org.mutualaid.confluence.devhost.objects;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import net.java.ao.DisposableDataSource;

/**
 * Hands out the connection of the thread's transaction, or a fresh autocommitting one when none runs. Public because
 * the ORM calls it by reflection.
 */
public final class ThreadBoundDataSource implements DisposableDataSource {

    private static final Set<String> OWNED_BY_THE_TRANSACTION = Set.of("commit", "rollback", "setAutoCommit");

    private final ThreadTransactions transactions;

    public ThreadBoundDataSource(ThreadTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<Connection> bound = transactions.currentConnection();
        return bound.isPresent() ? keptOpen(bound.get()) : transactions.pool().getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new UnsupportedOperationException("ThreadBoundDataSource.getConnection(username, password)");
    }

    private static Connection keptOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                ThreadBoundDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> callInTransaction(connection, method, arguments));
    }

    private static Object callInTransaction(Connection connection, Method method, Object[] arguments)
            throws Throwable {
        if (method.getName().equals("close")) {
            return null;
        }
        if (OWNED_BY_THE_TRANSACTION.contains(method.getName()) && method.getDeclaringClass() == Connection.class) {
            throw new IllegalStateException("Connection." + method.getName() + " inside a running transaction");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** Does nothing: the pool belongs to the {@link Database}. */
    @Override
    public void dispose() {}

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return transactions.pool().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        transactions.pool().setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return transactions.pool().getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        transactions.pool().setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return transactions.pool().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return transactions.pool().isWrapperFor(type);
    }
}
