package org.mutualaid.confluence.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.history.InMemoryTransactions;

/** Keeps lists as long as the test runs. */
public final class InMemoryCatalogueStore implements CatalogueStore, InMemoryTransactions.Rewindable {

    private final Map<Long, List<CatalogueEntry>> lists = new HashMap<>();

    @Override
    public List<CatalogueEntry> of(long spaceId) {
        return lists.getOrDefault(spaceId, List.of());
    }

    @Override
    public void put(long spaceId, List<CatalogueEntry> entries) {
        List<CatalogueEntry> kept = new ArrayList<>(entries);
        of(spaceId).stream()
                .filter(old -> entries.stream()
                        .noneMatch(entry -> entry.kind() == old.kind() && entry.key().equals(old.key())))
                .forEach(kept::add);
        lists.put(spaceId, List.copyOf(kept));
    }

    @Override
    public Runnable mark() {
        Map<Long, List<CatalogueEntry>> copy = Map.copyOf(lists);
        return () -> {
            lists.clear();
            lists.putAll(copy);
        };
    }
}
