package org.mutualaid.confluence.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Refused;

/**
 * Where every change of an aggregate is written down, in the transaction of the change itself. The line is the lock:
 * of two who make the same revision the database lets one through, and the other's use case runs again.
 */
public final class Journal {

    private final HistoryStore history;
    private final UnitOfWork work;
    private final SiteTime time;

    public Journal(HistoryStore history, UnitOfWork work, SiteTime time) {
        this.history = history;
        this.work = work;
        this.time = time;
    }

    /**
     * Runs a use case as {@link UnitOfWork#run} does. Not to be nested.
     *
     * @throws Refused ({@code busy}) when others were faster again and again
     */
    public <T> T inOne(Supplier<T> useCase) {
        try {
            return work.run(useCase);
        } catch (Conflict stillContended) {
            throw Refused.because("busy");
        }
    }

    /** As {@link #inOne(Supplier)}, for what gives nothing back. */
    public void inOne(Runnable useCase) {
        inOne(() -> {
            useCase.run();
            return null;
        });
    }

    /**
     * Writes the line of a change; called within {@link #inOne} and before anything else is written, so that who comes
     * second fails before touching any row.
     *
     * @throws Conflict when that revision is there already; the transaction is lost then
     */
    public void line(Change change, Actor actor) {
        history.append(new HistoryEntry(
                change.aggregate(), change.revision(), time.now(), actor.userKey(), change.action(), change.changes()));
    }

    /** What happened to an aggregate, oldest first. */
    public List<HistoryEntry> of(String aggregate) {
        return history.of(aggregate);
    }

    /** When something was last done to each of some aggregates, where it ever was. One statement. */
    public Map<String, Instant> whenLast(Collection<String> aggregates, String action) {
        return history.whenLast(aggregates, action);
    }

    /**
     * The revision of an aggregate as its newest line says, 0 when there is none. Where the next line builds on it, it
     * is read before whatever the change is decided on: read after, it could be newer than that, and nobody would
     * notice.
     */
    public int lastRevision(String aggregate) {
        return history.lastRevision(aggregate);
    }
}
