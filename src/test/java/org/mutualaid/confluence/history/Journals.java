package org.mutualaid.confluence.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.mutualaid.confluence.platform.SiteTime;

/** Journals for tests whose stores are in memory. */
public final class Journals {

    private Journals() {
    }

    /** One whose clock stands still, in UTC. */
    public static Journal at(Instant now, InMemoryHistoryStore history, UnitOfWork work) {
        return new Journal(history, work, new SiteTime(Clock.fixed(now, ZoneOffset.UTC), () -> ZoneOffset.UTC));
    }

    /** One of its own, for tests that do not read it. */
    public static Journal unread() {
        return at(Instant.EPOCH, new InMemoryHistoryStore(), new UnitOfWork(new InMemoryTransactions()));
    }
}
