package org.mutualaid.confluence.history;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A history for tests of services. */
public final class InMemoryHistoryStore implements HistoryStore, InMemoryTransactions.Rewindable {

    private final Map<String, ConcurrentNavigableMap<Integer, HistoryEntry>> entries = new ConcurrentHashMap<>();

    @Override
    public void append(HistoryEntry entry) {
        if (history(entry.aggregate()).putIfAbsent(entry.revision(), entry) != null) {
            throw new Conflict(entry.aggregate() + "#" + entry.revision());
        }
    }

    @Override
    public List<HistoryEntry> of(String aggregate) {
        List<HistoryEntry> all = List.copyOf(history(aggregate).values());
        return all.subList(Math.max(0, all.size() - LIMIT), all.size());
    }

    @Override
    public int lastRevision(String aggregate) {
        ConcurrentNavigableMap<Integer, HistoryEntry> history = history(aggregate);
        return history.isEmpty() ? 0 : history.lastKey();
    }

    @Override
    public Map<String, Instant> whenLast(Collection<String> aggregates, String action) {
        Map<String, Instant> last = new HashMap<>();
        aggregates.forEach(aggregate -> history(aggregate).values().stream()
                .filter(entry -> entry.action().equals(action))
                .forEach(entry -> last.put(aggregate, entry.at())));
        return last;
    }

    @Override
    public Runnable mark() {
        Map<String, ConcurrentNavigableMap<Integer, HistoryEntry>> copy = new ConcurrentHashMap<>();
        entries.forEach((aggregate, history) -> copy.put(aggregate, new ConcurrentSkipListMap<>(history)));
        return () -> {
            entries.clear();
            entries.putAll(copy);
        };
    }

    private ConcurrentNavigableMap<Integer, HistoryEntry> history(String aggregate) {
        return entries.computeIfAbsent(aggregate, code -> new ConcurrentSkipListMap<>());
    }
}
