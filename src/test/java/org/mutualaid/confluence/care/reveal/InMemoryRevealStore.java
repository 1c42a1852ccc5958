package org.mutualaid.confluence.care.reveal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.value.PublicCode;

/** Keeps notes of looks as long as the test runs. */
public final class InMemoryRevealStore implements RevealStore, InMemoryTransactions.Rewindable {

    private final List<Reveal> reveals = new ArrayList<>();

    @Override
    public void add(Reveal reveal) {
        reveals.add(reveal);
    }

    @Override
    public List<Reveal> of(PublicCode need) {
        List<Reveal> found = new ArrayList<>(reveals.stream().filter(one -> one.need().equals(need)).toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public int deleteBefore(Instant instant) {
        int before = reveals.size();
        reveals.removeIf(reveal -> reveal.at().isBefore(instant));
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
