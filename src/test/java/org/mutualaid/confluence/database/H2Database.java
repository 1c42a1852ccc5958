package org.mutualaid.confluence.database;

import java.util.List;
import java.util.UUID;
import net.java.ao.Entity;

/** A fresh H2 database in memory. */
public final class H2Database extends TestDatabase {

    @SafeVarargs
    public H2Database(Class<? extends Entity>... entities) {
        super(List.of(entities));
    }

    @Override
    protected String freshUrl() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }
}
