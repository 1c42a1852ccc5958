package org.mutualaid.confluence.devhost.demo.mark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** Remembers in the host's database how far the demo coalition was loaded. */
public record DemoMark(DataSource source) {

    /** Absent means never begun. A load that was interrupted stays at BEGUN. */
    public enum State {
        BEGUN,
        DONE
    }

    public Optional<State> state() {
        return with(statement -> {
            statement.execute("CREATE TABLE IF NOT EXISTS host_demo (state VARCHAR(10) NOT NULL)");
            try (ResultSet row = statement.executeQuery("SELECT state FROM host_demo")) {
                return row.next() ? Optional.of(State.valueOf(row.getString(1))) : Optional.empty();
            }
        });
    }

    public void begin() {
        with(statement -> statement.executeUpdate("INSERT INTO host_demo (state) VALUES ('BEGUN')"));
    }

    public void finish() {
        with(statement -> statement.executeUpdate("UPDATE host_demo SET state = 'DONE'"));
    }

    private interface Work<T> {
        T run(Statement statement) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            return work.run(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
