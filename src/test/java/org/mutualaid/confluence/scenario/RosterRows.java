package org.mutualaid.confluence.scenario;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Many shifts with many people on them, put straight into the tables of a host: copies of one that was planned. */
final class RosterRows {

    static final int A_WEEK = 96;

    private static final int PEOPLE = 60;
    private static final Duration APART = Duration.ofMinutes(105);
    private static final Duration LONG = Duration.ofMinutes(90);

    private final String url;
    private final Instant first;
    private final String shiftTable;
    private final String signupTable;

    /**
     * @param url of the database
     * @param first when the first of them begins
     */
    RosterRows(String url, Instant first) {
        this.url = url;
        this.first = first;
        this.shiftTable = table("SHIFT");
        this.signupTable = table("SHIFT_SIGNUP");
    }

    /** Adds the shifts of some weeks, each a copy of one, with copies of its sign-ups by sixty people in turn. */
    void addWeeks(String model, int from, int to) {
        Map<String, Object> shift = rows(shiftTable, "CODE", model).get(0);
        List<Map<String, Object>> signups = rows(signupTable, "SHIFT_CODE", model);
        String owner = signups.get(0).get("PERSON").toString();
        List<Map<String, Object>> shifts = new ArrayList<>();
        List<Map<String, Object>> people = new ArrayList<>();
        for (int number = from * A_WEEK; number < to * A_WEEK; number++) {
            String code = code(number);
            Map<String, Object> times = Map.of("STARTS_AT", start(number).toEpochMilli(),
                    "ENDS_AT", start(number).plus(LONG).toEpochMilli());
            shifts.add(copy(shift, times, Map.of("CODE", code)));
            for (int i = 0; i < signups.size(); i++) {
                int person = (number * signups.size() + i) % PEOPLE;
                people.add(copy(signups.get(i), times, Map.of("SHIFT_CODE", code, "SLOT_KEY", code + "/test#" + i,
                        "PERSON", person == 0 ? owner : "person-" + person)));
            }
        }
        insert(shiftTable, shifts);
        insert(signupTable, people);
    }

    /** The code of a shift in the middle of a week; in every 15th week, from the third, the first person is on it. */
    String codeIn(int week) {
        return code(week * A_WEEK + A_WEEK / 2);
    }

    Instant startIn(int week) {
        return start(week * A_WEEK + A_WEEK / 2);
    }

    int shifts() {
        return count(shiftTable);
    }

    int signups() {
        return count(signupTable);
    }

    private Instant start(int number) {
        return first.plus(APART.multipliedBy(number));
    }

    private static String code(int number) {
        return "S-%06d".formatted(number);
    }

    private static Map<String, Object> copy(
            Map<String, Object> row, Map<String, Object> times, Map<String, Object> own) {
        Map<String, Object> copy = new LinkedHashMap<>(row);
        copy.putAll(times);
        copy.putAll(own);
        return copy;
    }

    private String table(String name) {
        return rows("INFORMATION_SCHEMA\".\"TABLES", "TABLE_SCHEMA", "PUBLIC").stream()
                .map(row -> row.get("TABLE_NAME").toString())
                .filter(table -> table.matches("AO_[0-9A-F]{6}_" + name))
                .findFirst().orElseThrow();
    }

    private int count(String table) {
        return work(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + "\"")) {
                found.next();
                return found.getInt(1);
            }
        });
    }

    private List<Map<String, Object>> rows(String table, String column, String value) {
        return work(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT * FROM \"" + table + "\" WHERE \"" + column + "\" = ?")) {
                statement.setString(1, value);
                return read(statement.executeQuery());
            }
        });
    }

    private static List<Map<String, Object>> read(ResultSet found) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        ResultSetMetaData columns = found.getMetaData();
        while (found.next()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (!columns.getColumnName(i).equals("ID")) {
                    Object value = found.getObject(i);
                    row.put(columns.getColumnName(i), value instanceof Clob ? found.getString(i) : value);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private void insert(String table, List<Map<String, Object>> rows) {
        List<String> columns = List.copyOf(rows.get(0).keySet());
        String sql = "INSERT INTO \"" + table + "\" (" + columns.stream().map(column -> "\"" + column + "\"")
                .collect(Collectors.joining(", ")) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        work(connection -> {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Map<String, Object> row : rows) {
                    for (int i = 0; i < columns.size(); i++) {
                        statement.setObject(i + 1, row.get(columns.get(i)));
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            connection.commit();
            return rows.size();
        });
    }

    private <T> T work(Work<T> work) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return work.on(connection);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Work<T> {

        T on(Connection connection) throws SQLException;
    }
}
