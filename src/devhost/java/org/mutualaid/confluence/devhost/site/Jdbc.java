package org.mutualaid.confluence.devhost.site;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain JDBC with one connection per piece of work. */
public final class Jdbc {

    /** Turns the current row into a value. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is done in one transaction. */
    public interface Work<T> {
        T run(Session session) throws SQLException;
    }

    /** One open transaction. */
    public record Session(Connection connection) {

        public <T> List<T> rows(String sql, Row<T> row, Object... values) throws SQLException {
            try (PreparedStatement statement = prepared(connection.prepareStatement(sql), values);
                    ResultSet result = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (result.next()) {
                    found.add(row.read(result));
                }
                return found;
            }
        }

        public int update(String sql, Object... values) throws SQLException {
            try (PreparedStatement statement = prepared(connection.prepareStatement(sql), values)) {
                return statement.executeUpdate();
            }
        }

        /** Inserts one row and returns the generated value of its column <code>id</code>. */
        public long insert(String sql, Object... values) throws SQLException {
            try (PreparedStatement statement =
                    prepared(connection.prepareStatement(sql, new String[] {"id"}), values)) {
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys.next();
                    return keys.getLong(1);
                }
            }
        }

        private static PreparedStatement prepared(PreparedStatement statement, Object... values) throws SQLException {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            return statement;
        }
    }

    private final DataSource source;

    public Jdbc(DataSource source) {
        this.source = source;
    }

    /** Runs the work in a transaction of its own, or in the one that the thread already has. */
    public <T> T transaction(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return connection.getAutoCommit() ? alone(connection, work) : work.run(new Session(connection));
        } catch (SQLException failure) {
            throw new SiteStorageFailure(failure);
        }
    }

    private static <T> T alone(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.run(new Session(connection));
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    public <T> List<T> query(String sql, Row<T> row, Object... values) {
        return transaction(session -> session.rows(sql, row, values));
    }

    /** The database could not do what the host asked of it. */
    public static final class SiteStorageFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SiteStorageFailure(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        /** Whether a unique key refused the change. */
        boolean isDuplicate() {
            return ((SQLException) getCause()).getSQLState().startsWith("23");
        }
    }
}
