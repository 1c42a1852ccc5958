package org.mutualaid.confluence.need;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.SlotKey;
import org.mutualaid.confluence.value.FoldedText;

/** Fills a database with many needs of one space in all states, a tenth of them with a claim that stands. */
public record StoredNeeds(TestDatabase database) {

    private static final List<String> CATEGORIES = List.of("food", "rides", "baby", "care");
    private static final List<NeedStatus> STATES = List.of(
            NeedStatus.OPEN, NeedStatus.MET, NeedStatus.OPEN, NeedStatus.CLAIMED, NeedStatus.OPEN,
            NeedStatus.MET, NeedStatus.WITHDRAWN, NeedStatus.COULD_NOT_MEET, NeedStatus.ON_HOLD, NeedStatus.OPEN);
    private static final String NEEDS = "AO_196A4A_NEED";
    private static final String CLAIMS = "AO_196A4A_NEED_CLAIM";
    private static final int PATTERN = 1_000;

    public void insertAHundred() {
        insert(0, 100);
    }

    /** Adds to a hundred what is missing to a hundred thousand, and lets the database look at what it has. */
    public void growToAHundredThousand() throws SQLException {
        insert(100, PATTERN);
        try (Connection connection = database.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            String needs = copyOf(connection, NEEDS, "CODE");
            String claims = copyOf(connection, CLAIMS, "NEED_CODE");
            for (int copy = 1; copy < 100; copy++) {
                statement.execute(needs.formatted(copy));
                statement.execute(claims.formatted(copy));
            }
            statement.execute("ANALYZE");
        }
    }

    private void insert(int from, int to) {
        database.insert(AoNeed.class, IntStream.range(from, to).mapToObj(StoredNeeds::need).toList());
        database.insert(AoNeedClaim.class, IntStream.range(from, to)
                .filter(number -> state(number) == NeedStatus.CLAIMED)
                .mapToObj(StoredNeeds::claim)
                .toList());
    }

    /** SQL that copies the first rows, with a number to fill in that goes into their codes and moves their places. */
    private static String copyOf(Connection connection, String table, String code) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, null, table, null)) {
            while (found.next()) {
                String column = "\"" + found.getString("COLUMN_NAME") + "\"";
                if (!column.equals("\"ID\"")) {
                    columns.add(column);
                    values.add(copied(column));
                }
            }
        }
        return "INSERT INTO \"%s\" (%s) SELECT %s FROM \"%s\" WHERE \"%s\" LIKE 'N-00%%%%'".formatted(
                table, String.join(", ", columns), String.join(", ", values), table, code);
    }

    private static String copied(String column) {
        return switch (column) {
            case "\"CODE\"", "\"NEED_CODE\"", "\"SLOT_KEY\"" -> "'N-%1$02d' || SUBSTRING(" + column + ", 5)";
            case "\"BOARD_ORDER\"" -> column + " + 3600000 * %1$d";
            default -> column;
        };
    }

    private static Map<String, Object> need(int number) {
        long asked = NeedBuilder.NOON.toEpochMilli() - number * 1_000L;
        long deadline = asked + number % 977 * 3_600_000L;
        NeedStatus state = state(number);
        Map<String, Object> row = new HashMap<>();
        row.put("CODE", code(number));
        row.put("SPACE_ID", NeedBuilder.SPACE);
        row.put("REVISION", 1);
        row.put("TITLE", "Soup for " + number);
        row.put("SEARCH_TEXT", FoldedText.of(code(number)).text() + " soup for " + number);
        row.put("DETAILS", "Whatever is warm. ".repeat(10));
        row.put("CATEGORY", CATEGORIES.get(number % CATEGORIES.size()));
        row.put("AREA", "area-" + number % 6);
        row.put("URGENCY", "WEEK");
        row.put("QUANTITY", 1000L);
        row.put("MET", 0L);
        row.put("LANGUAGE", "en");
        row.put("ON_BEHALF", false);
        row.put("POSTED_BY", "key-of-" + number % 300);
        row.put("ASKED_AT", asked);
        row.put("DEADLINE", deadline);
        row.put("PLACED_BY", "URGENCY");
        row.put("STATE", state.name());
        row.put("CLAIMS_EVER", 1);
        row.put("CLOSED_AT", state.isClosed() ? asked : null);
        row.put("BOARD_ORDER", state.stretch().placeOf(Instant.ofEpochMilli(deadline)));
        return row;
    }

    private static Map<String, Object> claim(int number) {
        return Map.of(
                "SLOT_KEY", SlotKey.held(code(number), 1).text(),
                "NEED_CODE", code(number),
                "CLAIM_NUMBER", 1,
                "PERSON", "key-of-" + number % 300,
                "QUANTITY", 1000L,
                "SINCE", NeedBuilder.NOON.toEpochMilli());
    }

    private static NeedStatus state(int number) {
        return STATES.get(number % STATES.size());
    }

    private static String code(int number) {
        return String.format("N-%08d", number);
    }
}
