package org.mutualaid.confluence.volunteer.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.value.PublicCode;

/** Tells other features who is qualified for what, and whom to ask. Decides nothing about who may know. */
public final class Qualifications {

    private final TrainingStore store;
    private final PeopleGateway people;
    private final SpaceZones zones;

    public Qualifications(TrainingStore store, PeopleGateway people, SpaceZones zones) {
        this.store = store;
        this.people = people;
        this.zones = zones;
    }

    /** Codes of the trainings that somebody holds and that are valid at an instant. */
    public Set<PublicCode> heldBy(long spaceId, String userKey, Instant at) {
        LocalDate day = zones.dayOf(at, spaceId);
        return store.heldBy(spaceId, userKey).stream()
                .filter(holding -> holding.isValid(day))
                .map(Holding::training)
                .collect(Collectors.toSet());
    }

    /** As {@link #heldBy(long, String, Instant)} for several people at once; who holds nothing is left out. */
    public Map<String, Set<PublicCode>> heldBy(long spaceId, Collection<String> userKeys, Instant at) {
        LocalDate day = zones.dayOf(at, spaceId);
        return store.heldBy(spaceId, userKeys).stream()
                .filter(holding -> holding.isValid(day))
                .collect(Collectors.groupingBy(
                        Holding::userKey, Collectors.mapping(Holding::training, Collectors.toSet())));
    }

    /** User keys of those who hold a training that is valid at an instant. */
    public Set<String> holders(PublicCode training, Instant at) {
        List<Holding> holdings = store.holders(training);
        Optional<LocalDate> day = holdings.stream().findFirst().map(any -> zones.dayOf(at, any.spaceId()));
        return holdings.stream()
                .filter(holding -> day.filter(holding::isValid).isPresent())
                .map(Holding::userKey)
                .collect(Collectors.toSet());
    }

    /** The trainings on the list of a space, in its order. */
    public List<Training> listed(long spaceId) {
        return store.of(spaceId).stream().filter(Training::inUse).toList();
    }

    /** A training of a space by its code as people type it, or by its name in any case; also one taken off the list. */
    public Optional<Training> find(long spaceId, String codeOrName) {
        String typed = codeOrName.strip();
        Predicate<Training> named = training -> training.name().equalsIgnoreCase(typed)
                || PublicCode.read(typed).filter(training.code()::equals).isPresent();
        return store.of(spaceId).stream().filter(named).findFirst();
    }

    /** The name of whom to ask for a training; empty where that is any coordinator. */
    public Optional<String> whomToAsk(Training training) {
        return training.askUser().flatMap(people::nameOf);
    }
}
