package org.mutualaid.confluence.database;

import java.util.List;
import net.java.ao.Entity;

/** A fresh database on a real PostgreSQL server; its tests are skipped where the server cannot run. */
public final class PostgresDatabase extends TestDatabase {

    @SafeVarargs
    public PostgresDatabase(Class<? extends Entity>... entities) {
        super(List.of(entities));
    }

    public PostgresDatabase(List<Class<? extends Entity>> entities) {
        super(entities);
    }

    @Override
    protected String freshUrl() {
        return PostgresServer.shared().freshDatabaseUrl();
    }
}
