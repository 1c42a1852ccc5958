package org.mutualaid.confluence.care.reveal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.value.PublicCode;

/** Keeps notes of looks as long as the test runs. */
public final class InMemoryRevealStore implements RevealStore, InMemoryTransactions.Rewindable {

    private final List<Reveal> reveals = new ArrayList<>();
    private final Map<Reveal, Instant> ends = new HashMap<>();

    @Override
    public void add(Reveal reveal, Instant forgotten) {
        ends.put(reveal, forgotten);
        reveals.add(reveal);
    }

    @Override
    public List<Reveal> of(PublicCode need) {
        List<Reveal> found = new ArrayList<>(reveals.stream().filter(one -> one.need().equals(need)).toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public int deleteOver(Instant now) {
        int before = reveals.size();
        reveals.removeIf(reveal -> !ends.get(reveal).isAfter(now));
        return before - reveals.size();
    }

    @Override
    public Runnable mark() {
        List<Reveal> copy = List.copyOf(reveals);
        return () -> {
            reveals.clear();
            reveals.addAll(copy);
        };
    }
}
