package org.mutualaid.confluence.need.call;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mutualaid.confluence.value.PublicCode;

/** Tries for tests of services. */
public final class InMemoryCallStore implements CallStore {

    private final Deque<Call> latestFirst = new ArrayDeque<>();

    @Override
    public void add(Call call) {
        latestFirst.push(call);
    }

    @Override
    public List<Call> of(PublicCode need) {
        return latestFirst.stream().filter(call -> call.need().equals(need)).limit(LIMIT).toList();
    }
}
