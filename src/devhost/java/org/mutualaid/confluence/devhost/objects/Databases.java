package org.mutualaid.confluence.devhost.objects;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens the database that the host keeps everything in. */
public final class Databases {

    private static final int POOL_SIZE = 20;
    private static final int H2_ALREADY_IN_USE = 90020;

    private Databases() {}

    /** The URL of the embedded H2 file in the host's data folder, used when no other database is configured. */
    public static String embeddedIn(Path home) {
        return "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").toString().replace('\\', '/');
    }

    /**
     * Opens a pool on a JDBC URL of H2 or PostgreSQL; user and password are part of the URL.
     *
     * @throws DatabaseUnreachable with one sentence when the URL is of another kind or nothing answers there
     */
    public static Database open(String jdbcUrl) {
        DatabaseKind kind = DatabaseKind.of(jdbcUrl)
                .orElseThrow(() -> new DatabaseUnreachable("The database URL " + scheme(jdbcUrl)
                        + " is not supported: it has to start with jdbc:h2: or jdbc:postgresql:."));
        String url = kind.completed(jdbcUrl);
        String schema = schemaOf(kind, url);
        return new Database(kind, url, schema, pool(url));
    }

    private static String schemaOf(DatabaseKind kind, String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return connection.getSchema();
        } catch (SQLException failure) {
            throw new DatabaseUnreachable(sentence(kind.withoutOptions(url), failure), failure);
        }
    }

    private static String sentence(String place, SQLException failure) {
        if (failure.getErrorCode() == H2_ALREADY_IN_USE) {
            return "The database " + place + " is already in use, probably by another running host.";
        }
        String reason = failure.getMessage().lines().findFirst().orElse(failure.getSQLState()).strip();
        return "The database " + place + " cannot be opened: " + reason + (reason.endsWith(".") ? "" : ".");
    }

    private static String scheme(String url) {
        String[] parts = url.split(":", 3);
        return parts.length < 2 ? "given" : parts[0] + ":" + parts[1] + ":…";
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("host");
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(2);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
