package org.mutualaid.confluence.database;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import org.junit.rules.ExternalResource;
import org.mutualaid.confluence.devhost.objects.Database;
import org.mutualaid.confluence.devhost.objects.Databases;
import org.mutualaid.confluence.devhost.objects.HostActiveObjects;
import org.mutualaid.confluence.devhost.objects.StatementCounter;

/**
 * A class rule that gives one test class a fresh database with the tables of some entities. Tests of one class share
 * it: call {@link #empty} before each test, or use codes of their own.
 */
public abstract class TestDatabase extends ExternalResource {

    public static final String NAMESPACE = "org.mutualaid.confluence";

    private final List<Class<? extends Entity>> entities;
    private final StatementCounter counter = new StatementCounter();
    private Database database;
    private HostActiveObjects objects;

    protected TestDatabase(List<Class<? extends Entity>> entities) {
        this.entities = entities;
    }

    /** The JDBC URL of a database that nobody else uses. */
    protected abstract String freshUrl();

    @Override
    protected final void before() {
        database = Databases.open(freshUrl());
        objects = reopened();
        objects.addSqlListener(counter);
    }

    @Override
    protected final void after() {
        if (database != null) {
            database.close();
        }
    }

    public final ActiveObjects objects() {
        return objects;
    }

    /** The URL by which another process or pool reaches the same database. */
    public final String url() {
        return database.url();
    }

    /** The pool and the transactions beneath the Active Objects, for statements of the test's own. */
    public final Database database() {
        return database;
    }

    /** Counts the statements that {@link #objects} sends. */
    public final StatementCounter counter() {
        return counter;
    }

    /** A second service on the same tables, with an entity manager of its own, as a second node would have. */
    public final HostActiveObjects reopened() {
        return new HostActiveObjects(database, NAMESPACE, List.<Class<? extends RawEntity<?>>>copyOf(entities));
    }

    /** Inserts many rows with few statements, keyed by column name. */
    public final <T extends Entity> void insert(Class<T> type, List<Map<String, Object>> rows) {
        database.transactions().inTransaction(() -> {
            objects.createAll(type, rows);
            return rows;
        });
    }

    /** Deletes every row of the entities. */
    public final void empty() {
        entities.forEach(type -> objects.deleteWithSQL(type, "ID > ?", 0));
    }
}
