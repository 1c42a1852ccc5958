package org.mutualaid.confluence.onboarding;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Paths for tests of services. */
public final class InMemoryPathStore implements PathStore {

    private final Map<Long, Path> paths = new HashMap<>();
    private final Deque<Confirmation> newestFirst = new ArrayDeque<>();
    private final Map<String, Newcomer> newcomers = new LinkedHashMap<>();

    @Override
    public Path of(long spaceId) {
        return paths.getOrDefault(spaceId, Path.none(spaceId));
    }

    @Override
    public void put(Path path) {
        paths.put(path.spaceId(), path);
    }

    @Override
    public List<Confirmation> confirmations(long spaceId, String userKey) {
        return newestFirst.stream()
                .filter(one -> one.spaceId() == spaceId && one.userKey().equals(userKey))
                .toList();
    }

    @Override
    public List<Confirmation> confirmations(long spaceId, Collection<String> userKeys) {
        return userKeys.stream().flatMap(key -> confirmations(spaceId, key).stream()).toList();
    }

    @Override
    public void confirm(Confirmation confirmation) {
        newestFirst.push(confirmation);
    }

    @Override
    public Optional<Newcomer> newcomer(long spaceId, String userKey) {
        return Optional.ofNullable(newcomers.get(spaceId + "/" + userKey));
    }

    @Override
    public void put(Newcomer newcomer) {
        newcomers.put(newcomer.spaceId() + "/" + newcomer.userKey(), newcomer);
    }

    @Override
    public List<Newcomer> onTheirWay(long spaceId, int limit) {
        return under(spaceId).limit(limit).toList();
    }

    @Override
    public List<Newcomer> onTheirWay(int limit) {
        return newcomers.values().stream().filter(one -> one.arrived().isEmpty())
                .sorted(Comparator.comparing(Newcomer::since)).limit(limit).toList();
    }

    @Override
    public List<Newcomer> with(long spaceId, String buddy) {
        return under(spaceId).filter(one -> one.buddy().filter(buddy::equals).isPresent()).toList();
    }

    private Stream<Newcomer> under(long spaceId) {
        return newcomers.values().stream()
                .filter(one -> one.spaceId() == spaceId && one.arrived().isEmpty())
                .sorted(Comparator.comparing(Newcomer::since));
    }
}
