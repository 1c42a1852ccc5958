package org.mutualaid.confluence.practice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.practice.Practices.SPACE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.value.Cursor;

/** What the store of records does on every database. */
public abstract class AoPracticeStoreContract extends PracticeStoreContract {

    private static final int MANY = 10_000;

    protected abstract TestDatabase database();

    @Override
    protected PracticeStore emptyStore() {
        database().empty();
        return new AoPracticeStore(database().objects());
    }

    @Test
    public void costsTheSameStatementsAtTenThousandRecords() throws SQLException {
        database().insert(AoPractice.class, Practices.rows(MANY));
        PracticeFilter current = PracticeFilter.currentIn(SPACE);
        Cursor end = store().list(current, Optional.empty(), 20).next().orElseThrow();
        assertCost(1, () -> store().list(current, Optional.empty(), 20));
        assertCost(1, () -> store().list(current, Optional.of(end), 20));
        assertCost(1, () -> store().list(current.about("food"), Optional.empty(), 20));
        assertCost(1, () -> store().ofPages(List.of(1L, 2L, 3L)));
        assertCost(1, () -> store().ofPage(5));
        assertCost(1, () -> store().sharing(SPACE, List.of("food", "rides", "home"), 60));
        assertCost(1, () -> store().mustReadIn(SPACE, 50));
        assertCost(1, () -> store().triesOf(5));
        assertCost(1, () -> store().dueOf("key-of-member", "2026-12-31", 5));
        List<String> sent = database().counter()
                .statementsOf(() -> store().list(current, Optional.empty(), 20));
        String plan = plan(sent.get(0), SPACE, false, ListPlace.from(PracticeStatus.IN_USE),
                ListPlace.until(PracticeStatus.DRAFT));
        assertTrue(plan, plan.toLowerCase().contains("practice_byuse"));
    }

    private void assertCost(int statements, Runnable work) {
        assertEquals(statements, database().counter().countOf(work));
    }

    private String plan(String sql, Object... values) throws SQLException {
        try (Connection connection = database().database().dataSource().getConnection();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
            for (int i = 0; i < values.length; i++) {
                explain.setObject(i + 1, values[i]);
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
