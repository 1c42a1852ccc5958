package org.mutualaid.confluence.need;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.NOON;
import static org.mutualaid.confluence.need.NeedBuilder.SPACE;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.need.line.BoardStretch;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** What the need store does on every database. */
public abstract class AoNeedStoreContract extends NeedStoreContract {

    private static final int PAGE = 50;

    protected abstract TestDatabase database();

    /** Whether a plan of this database puts rows into order by itself. */
    protected abstract boolean sorts(String plan);

    @Override
    protected NeedStore emptyStore() {
        database().empty();
        return new AoNeedStore(database().objects(), Clock.fixed(NOON, ZoneOffset.UTC), Safes.details());
    }

    @Test
    public void costsTheSameStatementsAtAHundredAndAHundredThousandNeeds() throws SQLException {
        StoredNeeds stored = new StoredNeeds(database());
        stored.insertAHundred();
        assertEquals(100, store().count(NeedFilter.in(SPACE, Set.of(NeedStatus.values()))));
        assertCosts();

        stored.growToAHundredThousand();
        assertEquals(100_000, store().count(NeedFilter.in(SPACE, Set.of(NeedStatus.values()))));
        assertCosts();
        listsTheLineAlongItsIndex();
        findsWhatLapsesAlongItsIndex();
    }

    @Test
    public void knowsWhoKeptAPromiseAndWhoGaveItBack() {
        AoNeedClaims promises =
                new AoNeedClaims(database().objects(), Clock.fixed(NOON, ZoneOffset.UTC));
        List<String> people = List.of("key-of-ana", "key-of-ben", "key-of-cleo");
        Need need = aNeed("N-0001").build();
        store().add(need);
        need = kept(need, need.claim("key-of-ana", Optional.empty(), LapseRule.USUAL.from(NOON)).need());
        need = kept(need, need.release("key-of-ana").need());
        need = kept(need, need.claim("key-of-ben", Optional.empty(), LapseRule.USUAL.from(NOON)).need());
        assertEquals(Map.of(), promises.first(SPACE, people));
        kept(need, need.meet("key-of-ben", Optional.empty(), NOON).need());
        assertEquals(Map.of("key-of-ben", NOON), promises.first(SPACE, people));
        assertEquals("of another space", Map.of(), promises.first(SPACE + 1, people));
        assertCost(2, () -> promises.first(SPACE, people));
    }

    private Need kept(Need before, Need after) {
        store().update(before, after);
        return after;
    }

    private void assertCosts() {
        NeedFilter active = NeedFilter.activeIn(SPACE);
        Slice<Need> first = store().list(active, Optional.empty(), PAGE);
        Need some = first.results().get(0);

        assertEquals(PAGE, first.results().size());
        assertTrue(first.results().stream().anyMatch(need -> !need.progress().claims().isEmpty()));
        assertCost(2, () -> store().list(active, Optional.empty(), PAGE));
        assertCost(2, () -> store().list(NeedFilters.in(SPACE).words("soup").filter(), Optional.empty(), PAGE));
        assertCost(2, () -> store().list(NeedFilter.in(SPACE, Set.of(NeedStatus.values())), Optional.empty(), 200));
        assertCost(1, () -> store().count(active));
        assertCost(1, () -> store().count(active.askedSince(NOON)));
        assertCost(1, () -> store().count(active.waitingPast(NOON)));
        assertCost(1, () -> store().count(active.askingAt(NOON)));
        assertCost(1, () -> store().count(active.notCalled()));
        assertCost(1, () -> store().count(
                NeedFilter.in(SPACE, Set.of(NeedStatus.COULD_NOT_MEET)).closedSince(NOON)));
        assertCost(1, () -> store().lapsing(NOON, 100));
        assertCost(2, () -> store().near(some, 3));
        assertCost(2, () -> store().byCode(some.code()));
        assertCost(2, () -> store().byCodes(first.results().stream().map(Need::code).toList()));
        assertCost(1, () -> store().firstPromises(first.results().stream().map(Need::code).toList()));
        assertCost(1, () -> store().notesOf(some.code()));
        assertCost(1, () -> store().holds(new PublicCode("N-7K2Q")));
    }

    private void assertCost(int statements, Runnable work) {
        assertEquals(statements, database().counter().countOf(work));
    }

    private void listsTheLineAlongItsIndex() throws SQLException {
        BoardStretch line = BoardStretch.IN_LINE;
        NeedFilter active = NeedFilter.activeIn(SPACE);
        Cursor end = store().list(active, Optional.empty(), PAGE).next().orElseThrow();

        List<String> first = database().counter().statementsOf(() -> store().list(active, Optional.empty(), PAGE));
        List<String> second = database().counter().statementsOf(() -> store().list(active, Optional.of(end), PAGE));

        assertFollowsIndex(plan(first.get(0), SPACE, line.from(), line.until()));
        assertFollowsIndex(
                plan(second.get(0), SPACE, line.from(), line.until(), end.order(), end.order(), end.code()));
    }

    private void findsWhatLapsesAlongItsIndex() throws SQLException {
        List<String> sent = database().counter().statementsOf(() -> store().lapsing(NOON, 100));
        String plan = plan(sent.get(0), NOON.toEpochMilli());
        assertTrue(plan, plan.toLowerCase().contains("index_ao_196a4a_need_bylapse"));
    }

    private void assertFollowsIndex(String plan) {
        assertTrue(plan, plan.toLowerCase().contains("index_ao_196a4a_need_byboard"));
        assertFalse(plan, sorts(plan));
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
