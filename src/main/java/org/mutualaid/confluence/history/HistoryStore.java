package org.mutualaid.confluence.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps histories; called inside the transaction of the change that an entry tells of. */
public interface HistoryStore {

    /** The most entries that {@link #of} gives. */
    int LIMIT = 500;

    /**
     * Writes an entry. Write it before the change itself: who comes second then fails before touching any row.
     *
     * @throws Conflict when the aggregate has an entry of that revision already; the transaction is lost then
     */
    void append(HistoryEntry entry);

    /** The history of an aggregate, oldest first; of a very long one the newest {@link #LIMIT} entries. */
    List<HistoryEntry> of(String aggregate);

    /** The revision of the newest entry, 0 when there is none. */
    int lastRevision(String aggregate);

    /** When something was last done to each of some aggregates, where it ever was. One statement. */
    Map<String, Instant> whenLast(Collection<String> aggregates, String action);
}
