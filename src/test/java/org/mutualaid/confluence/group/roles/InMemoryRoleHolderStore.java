package org.mutualaid.confluence.group.roles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.history.InMemoryTransactions;

/** Keeps role holders as long as the test runs. */
public final class InMemoryRoleHolderStore implements RoleHolderStore, InMemoryTransactions.Rewindable {

    private final Map<Long, List<RoleHolder>> holders = new HashMap<>();

    @Override
    public List<RoleHolder> of(long spaceId) {
        return holders.getOrDefault(spaceId, List.of());
    }

    @Override
    public Set<Role> of(long spaceId, String userKey) {
        return of(spaceId).stream()
                .filter(holder -> holder.userKey().equals(userKey))
                .map(RoleHolder::role)
                .collect(Collectors.toSet());
    }

    @Override
    public void begin(long spaceId, RoleHolder holder) {
        List<RoleHolder> all = new ArrayList<>(of(spaceId));
        all.add(holder);
        all.sort(Comparator.comparing(RoleHolder::since));
        holders.put(spaceId, List.copyOf(all));
    }

    @Override
    public void change(long spaceId, RoleHolder holder) {
        holders.put(spaceId, of(spaceId).stream()
                .map(other -> other.holds(holder.userKey(), holder.role()) ? holder : other)
                .toList());
    }

    @Override
    public void end(long spaceId, RoleHolder holder, Instant when) {
        holders.put(spaceId, of(spaceId).stream()
                .filter(other -> !other.holds(holder.userKey(), holder.role()))
                .toList());
    }

    @Override
    public Runnable mark() {
        Map<Long, List<RoleHolder>> copy = Map.copyOf(holders);
        return () -> {
            holders.clear();
            holders.putAll(copy);
        };
    }
}
