package org.mutualaid.confluence.devhost.objects;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** The databases the host can run on, and where they differ. */
public enum DatabaseKind {
    H2("jdbc:h2:", ';') {
        @Override
        String completed(String url) {
            String withTimeout = withSetting(url, "LOCK_TIMEOUT", "10000");
            boolean keptByThisProcess = !url.startsWith("jdbc:h2:mem:")
                    && !url.startsWith("jdbc:h2:tcp:")
                    && !url.startsWith("jdbc:h2:ssl:");
            if (!keptByThisProcess) {
                return withTimeout;
            }
            // Without the first a killed host loses commits that it had already acknowledged; the second keeps the
            // driver from printing stack traces for what is told in one sentence.
            return withSetting(withSetting(withTimeout, "WRITE_DELAY", "0"), "TRACE_LEVEL_FILE", "0");
        }

        @Override
        DatabaseProvider provider(DisposableDataSource dataSource, String schema) {
            return new H2DatabaseProvider(dataSource, schema);
        }

        @Override
        void lockUntilClosed(Connection connection) throws SQLException {
            run(connection, "SET LOCK_TIMEOUT 120000");
            run(connection, "CREATE TABLE IF NOT EXISTS HOST_LOCK (ID INT PRIMARY KEY)");
            run(connection, "MERGE INTO HOST_LOCK (ID) KEY (ID) VALUES (1)");
            connection.setAutoCommit(false);
            run(connection, "SELECT ID FROM HOST_LOCK WHERE ID = 1 FOR UPDATE");
        }
    },
    POSTGRESQL("jdbc:postgresql:", '?') {
        @Override
        String completed(String url) {
            return url;
        }

        @Override
        DatabaseProvider provider(DisposableDataSource dataSource, String schema) {
            return new PostgreSQLDatabaseProvider(dataSource, schema);
        }

        @Override
        void lockUntilClosed(Connection connection) throws SQLException {
            run(connection, "SELECT pg_advisory_lock(" + POSTGRESQL_LOCK + ")");
        }
    };

    /** Any number that no other user of the same PostgreSQL database takes as an advisory lock. */
    private static final long POSTGRESQL_LOCK = 7_134_502_986_110L;

    private final String urlStart;
    private final char optionsStart;

    DatabaseKind(String urlStart, char optionsStart) {
        this.urlStart = urlStart;
        this.optionsStart = optionsStart;
    }

    /** The kind that a JDBC URL belongs to; empty for a database the host does not know. */
    public static Optional<DatabaseKind> of(String url) {
        return Arrays.stream(values()).filter(kind -> url.startsWith(kind.urlStart)).findFirst();
    }

    /** The URL with the options without which data or waits would not be safe. */
    abstract String completed(String url);

    abstract DatabaseProvider provider(DisposableDataSource dataSource, String schema);

    /** Waits for a lock that one connection of all processes on the database holds, until it is closed. */
    abstract void lockUntilClosed(Connection connection) throws SQLException;

    /** The URL without its options, which may hold a password. */
    String withoutOptions(String url) {
        int end = url.indexOf(optionsStart);
        return end < 0 ? url : url.substring(0, end);
    }

    private static String withSetting(String url, String name, String value) {
        return url.toUpperCase().contains(";" + name + "=") ? url : url + ";" + name + "=" + value;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
