package org.mutualaid.confluence.volunteer.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mutualaid.confluence.value.PublicCode;

/** Trainings for tests of services. */
public final class InMemoryTrainingStore implements TrainingStore {

    private final Map<Long, List<Training>> lists = new LinkedHashMap<>();
    private final Map<String, Holding> held = new LinkedHashMap<>();

    @Override
    public List<Training> of(long spaceId) {
        return lists.getOrDefault(spaceId, List.of());
    }

    @Override
    public Optional<Training> byCode(PublicCode code) {
        return lists.values().stream().flatMap(List::stream).filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public void put(long spaceId, List<Training> list) {
        lists.put(spaceId, new ArrayList<>(list));
    }

    @Override
    public List<Holding> heldBy(long spaceId, String userKey) {
        return held(holding -> holding.spaceId() == spaceId && holding.userKey().equals(userKey));
    }

    @Override
    public List<Holding> heldBy(long spaceId, Collection<String> userKeys) {
        return userKeys.stream().flatMap(key -> heldBy(spaceId, key).stream()).toList();
    }

    @Override
    public List<Holding> holders(PublicCode training) {
        return held(holding -> holding.training().equals(training));
    }

    @Override
    public List<Holding> renewals(long spaceId) {
        return held(holding -> holding.spaceId() == spaceId && holding.renewalAsked());
    }

    @Override
    public List<Holding> ending(long spaceId, LocalDate from, LocalDate to) {
        return held(holding -> holding.spaceId() == spaceId && holding.validUntil()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to)).isPresent());
    }

    @Override
    public void put(Holding holding) {
        held.put(holding.training() + "/" + holding.userKey(), holding);
    }

    @Override
    public void remove(PublicCode training, String userKey) {
        held.remove(training + "/" + userKey);
    }

    private List<Holding> held(Predicate<Holding> which) {
        return held.values().stream().filter(which).toList();
    }
}
