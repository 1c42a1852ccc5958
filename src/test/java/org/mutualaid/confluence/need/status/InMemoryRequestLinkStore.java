package org.mutualaid.confluence.need.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.history.InMemoryTransactions;

public final class InMemoryRequestLinkStore implements RequestLinkStore, InMemoryTransactions.Rewindable {

    private final Map<String, RequestLink> rows = new HashMap<>();

    @Override
    public void add(RequestLink link) {
        rows.put(link.hash(), link);
    }

    @Override
    public Optional<RequestLink> byHash(String hash) {
        return Optional.ofNullable(rows.get(hash));
    }

    @Override
    public void delete(String hash) {
        rows.remove(hash);
    }

    @Override
    public int deleteExpired(Instant now) {
        int before = rows.size();
        rows.values().removeIf(link -> !link.expires().isAfter(now));
        return before - rows.size();
    }

    @Override
    public Runnable mark() {
        Map<String, RequestLink> then = new HashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }

    public int size() {
        return rows.size();
    }
}
