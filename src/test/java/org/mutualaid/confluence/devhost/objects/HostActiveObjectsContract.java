package org.mutualaid.confluence.devhost.objects;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;

/** What the plugin may rely on from the host's Active Objects, on every database. */
public abstract class HostActiveObjectsContract {

    private ActiveObjects objects;

    protected abstract TestDatabase database();

    @Before
    public void emptyTheTables() {
        objects = database().objects();
        database().empty();
    }

    @Test
    public void keepsWhatIsCreatedOutsideATransaction() {
        note("a");

        assertEquals(1, storedNotes());
    }

    @Test
    public void namesTablesByTheHashOfTheNamespace() throws SQLException {
        note("a");

        try (Connection connection = database().database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM \"AO_196A4A_NOTE\"")) {
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
    }

    @Test
    public void rollsBackEverythingWhenAUnitFails() {
        assertThrows(
                IllegalStateException.class,
                () -> objects.executeInTransaction(() -> {
                    note("a");
                    throw new IllegalStateException("no");
                }));

        assertEquals(0, storedNotes());
    }

    @Test
    public void joinsTheRunningTransaction() {
        assertThrows(
                IllegalStateException.class,
                () -> objects.executeInTransaction(() -> {
                    objects.executeInTransaction(() -> note("a"));
                    throw new IllegalStateException("no");
                }));

        assertEquals(0, storedNotes());
    }

    @Test
    public void refusesToCommitWhenAnInnerUnitFailedAndWasSwallowed() {
        assertThrows(
                RolledBack.class,
                () -> objects.executeInTransaction(() -> {
                    note("a");
                    assertThrows(IllegalStateException.class, this::failInside);
                    return null;
                }));

        assertEquals(0, storedNotes());
    }

    @Test
    public void hidesUncommittedRowsFromOtherThreads() {
        objects.executeInTransaction(() -> {
            note("a");
            assertEquals(0, (int) CompletableFuture.supplyAsync(this::storedNotes).join());
            assertEquals(1, storedNotes());
            return null;
        });
    }

    @Test
    public void savesChangesInTheTransaction() {
        objects.executeInTransaction(() -> {
            AoNote note = note("a");
            note.setBody("more");
            note.save();
            return null;
        });

        assertEquals("more", objects.find(AoNote.class, Query.select())[0].getBody());
    }

    @Test
    public void refusesASecondRowWithTheSameUniqueKey() {
        note("a");

        assertThrows(RuntimeException.class, () -> note("a"));
        assertEquals(1, storedNotes());
    }

    @Test
    public void createsTheTablesOnceWhenSeveralNodesStartAtOnce() {
        List<CompletableFuture<HostActiveObjects>> nodes = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(() ->
                        new HostActiveObjects(database().database(), "another.namespace", List.of(AoNote.class))))
                .toList();

        nodes.forEach(node -> assertEquals(0, node.join().count(AoNote.class, Query.select())));
    }

    @Test
    public void readsAPageOfRowsWithOneStatement() {
        database().insert(AoNote.class, IntStream.range(0, 100)
                .mapToObj(number -> Map.<String, Object>of("CODE", "n" + number, "BODY", "text"))
                .toList());

        assertEquals(1, database().counter().countOf(() -> {
            for (AoNote note : objects.find(AoNote.class, Query.select().order("CODE").limit(50))) {
                assertEquals("text", note.getBody());
            }
        }));
    }

    private void failInside() {
        objects.executeInTransaction(() -> {
            throw new IllegalStateException("inner");
        });
    }

    private AoNote note(String code) {
        return objects.create(AoNote.class, new DBParam("CODE", code));
    }

    private int storedNotes() {
        return objects.count(AoNote.class, Query.select());
    }
}
