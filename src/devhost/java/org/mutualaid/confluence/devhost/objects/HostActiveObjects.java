package org.mutualaid.confluence.devhost.objects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider.SqlListener;
import net.java.ao.DefaultPolymorphicTypeMapper;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The Active Objects service of one plugin, over the real ORM. The tables exist once the constructor returns. */
public final class HostActiveObjects implements ActiveObjects {

    private final Database database;
    private final EntityManager entities;

    /** Creates or completes the tables of the entities; waits while another process does so. */
    public HostActiveObjects(Database database, String namespace, List<Class<? extends RawEntity<?>>> types) {
        this.database = database;
        this.entities = new EntityManager(database.newProvider(), new NamespaceTables(namespace));
        database.aloneOnDatabase(() -> migrate(types));
    }

    /** Tells the listener of every statement from now on. */
    public void addSqlListener(SqlListener listener) {
        entities.getProvider().addSqlListener(listener);
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return translated(() -> entities.create(type, params));
    }

    /** Inserts many rows with few statements; for fixtures, since the platform's service may not offer it. */
    public <T extends RawEntity<K>, K> void createAll(Class<T> type, List<Map<String, Object>> rows) {
        translated(() -> {
            entities.create(type, rows);
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return translated(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        translated(() -> {
            entities.stream(type, query, callback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return translated(() -> entities.count(type, query));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return translated(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return database.transactions().inTransaction(callback::doInTransaction);
    }

    @SuppressWarnings("unchecked")
    private void migrate(List<Class<? extends RawEntity<?>>> types) {
        Class<? extends RawEntity<?>>[] array = types.toArray(Class[]::new);
        entities.setPolymorphicTypeMapper(new DefaultPolymorphicTypeMapper(array));
        translated(() -> {
            entities.migrate(array);
            return null;
        });
    }

    private static <T> T translated(SqlWork<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure.getMessage(), failure);
        }
    }

    private interface SqlWork<T> {

        T run() throws SQLException;
    }
}
