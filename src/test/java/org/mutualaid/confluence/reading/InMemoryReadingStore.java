package org.mutualaid.confluence.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who read what, for tests of services. */
public final class InMemoryReadingStore implements ReadingStore {

    private final Map<String, Substance> substances = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();

    @Override
    public Map<String, Substance> substances(Collection<String> subjects) {
        return subjects.stream().distinct().filter(substances::containsKey)
                .collect(Collectors.toMap(subject -> subject, substances::get));
    }

    @Override
    public void put(Substance substance) {
        substances.put(substance.subject(), substance);
    }

    @Override
    public List<Reading> of(Collection<String> people, Collection<String> subjects) {
        return readings.stream()
                .filter(one -> people.contains(one.userKey()) && subjects.contains(one.subject()))
                .toList();
    }

    @Override
    public void add(Reading reading) {
        if (readings.stream().anyMatch(one -> one.of().equals(reading.of())
                && one.userKey().equals(reading.userKey()) && one.agreed() == reading.agreed())) {
            throw new IllegalStateException("said already");
        }
        readings.add(reading);
    }

    @Override
    public Count count(String subject, int edition) {
        List<Reading> counted = readings.stream()
                .filter(one -> one.subject().equals(subject) && one.edition() == edition && !one.agreed())
                .toList();
        return new Count(counted.size(), counted.stream().mapToInt(one -> one.of().version()).min().orElse(0));
    }

    @Override
    public void forget(String subject) {
        readings.removeIf(one -> one.subject().equals(subject));
        substances.remove(subject);
    }

    @Override
    public void forgetAllIn(long spaceId) {
        readings.removeIf(one -> one.of().spaceId() == spaceId);
        substances.values().removeIf(one -> one.spaceId() == spaceId);
    }
}
