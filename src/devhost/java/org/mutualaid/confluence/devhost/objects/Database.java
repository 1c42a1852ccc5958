package org.mutualaid.confluence.devhost.objects;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;

/** One open database: its pool, its thread-bound transactions and its lock across processes. */
public final class Database implements AutoCloseable {

    private final DatabaseKind kind;
    private final String url;
    private final String schema;
    private final HikariDataSource pool;
    private final ThreadTransactions transactions;
    private final ThreadBoundDataSource dataSource;

    Database(DatabaseKind kind, String url, String schema, HikariDataSource pool) {
        this.kind = kind;
        this.url = url;
        this.schema = schema;
        this.pool = pool;
        this.transactions = new ThreadTransactions(pool);
        this.dataSource = new ThreadBoundDataSource(transactions);
    }

    public DatabaseKind kind() {
        return kind;
    }

    /** The full JDBC URL, with any password it holds. */
    public String url() {
        return url;
    }

    /** Connections that take part in the calling thread's transaction and autocommit outside one. */
    public DataSource dataSource() {
        return dataSource;
    }

    public ThreadTransactions transactions() {
        return transactions;
    }

    DatabaseProvider newProvider() {
        return kind.provider(dataSource, schema);
    }

    /** Runs the work while no other process runs such work on the same database. Not reentrant. */
    public void aloneOnDatabase(Runnable work) {
        try (Connection lock = DriverManager.getConnection(url)) {
            kind.lockUntilClosed(lock);
            work.run();
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
