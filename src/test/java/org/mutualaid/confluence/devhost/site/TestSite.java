package org.mutualaid.confluence.devhost.site;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** A site on an empty in-memory database, on a fixed day. */
public final class TestSite {

    public static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private TestSite() {
    }

    public static Site open() {
        return Site.open(emptyDatabase(), CLOCK);
    }

    static JdbcDataSource emptyDatabase() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }
}
