package org.mutualaid.confluence.practice.action;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.mutualaid.confluence.value.PublicCode;

/** Actions for tests of services. */
public final class InMemoryActionStore implements ActionStore {

    private static final Comparator<Action> BY_DAY = Comparator.comparing((Action action) -> action.wanted().due())
            .thenComparing(action -> action.code().text());

    private final Map<PublicCode, Action> actions = new ConcurrentHashMap<>();

    @Override
    public boolean holds(PublicCode code) {
        return actions.containsKey(code);
    }

    @Override
    public Optional<Action> byCode(PublicCode code) {
        return Optional.ofNullable(actions.get(code));
    }

    @Override
    public void add(Action action) {
        actions.put(action.code(), action);
    }

    @Override
    public void update(Action action) {
        actions.put(action.code(), action);
    }

    @Override
    public List<Action> ofPage(long pageId, int limit) {
        return those(action -> action.made().pageId() == pageId, limit);
    }

    @Override
    public List<Action> openIn(long spaceId, int limit) {
        return those(action -> action.spaceId() == spaceId && action.isOpen() && !action.inTrash(), limit);
    }

    @Override
    public List<Action> openOf(String person, int limit) {
        return those(action -> action.wanted().owner().equals(person) && action.isOpen() && !action.inTrash(), limit);
    }

    @Override
    public void removeOf(long pageId) {
        actions.values().removeIf(action -> action.made().pageId() == pageId);
    }

    @Override
    public void removeAllIn(long spaceId) {
        actions.values().removeIf(action -> action.spaceId() == spaceId);
    }

    private List<Action> those(Predicate<Action> which, int limit) {
        return actions.values().stream().filter(which).sorted(BY_DAY).limit(limit).toList();
    }
}
