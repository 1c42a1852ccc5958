package org.mutualaid.confluence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.AssumptionViolatedException;

/** A PostgreSQL server from the binaries on Maven Central, started once a JVM and stopped with it. */
public final class PostgresServer {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final Throwable failure;

    private PostgresServer() {
        EmbeddedPostgres started = null;
        Throwable stopped = null;
        try {
            started = EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException | LinkageError cause) {
            stopped = cause;
        }
        server = started;
        failure = stopped;
    }

    /** The server of this JVM; starting it takes some seconds the first time. */
    public static PostgresServer shared() {
        return Holder.SERVER;
    }

    /** Creates an empty database, or skips the calling test when the server could not start. */
    public String freshDatabaseUrl() {
        if (failure != null) {
            throw new AssumptionViolatedException(
                    "Skipped: the embedded PostgreSQL binaries do not run here: " + failure, failure);
        }
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
        return server.getJdbcUrl(USER, name);
    }

    private static final class Holder {

        private static final PostgresServer SERVER = new PostgresServer();
    }
}
