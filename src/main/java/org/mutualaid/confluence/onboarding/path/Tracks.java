package org.mutualaid.confluence.onboarding.path;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.onboarding.Confirmation;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.onboarding.Step;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.onboarding.StepWitness;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.reading.Readings;
import org.mutualaid.confluence.reading.desk.ReadingBook;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.volunteer.training.Qualifications;
import org.mutualaid.confluence.volunteer.training.Training;

/** Reads how far somebody is on a path, in a constant number of statements. Asks nobody whether they may know. */
public final class Tracks {

    private final PathStore store;
    private final Qualifications qualifications;
    private final ReadingBook readings;
    private final List<StepWitness> witnesses;
    private final SiteTime time;

    public Tracks(
            PathStore store,
            Qualifications qualifications,
            ReadingBook readings,
            List<StepWitness> witnesses,
            SiteTime time) {
        this.witnesses = List.copyOf(witnesses);
        this.store = store;
        this.qualifications = qualifications;
        this.readings = readings;
        this.time = time;
    }

    /** @param newcomer as they are kept, or would be once they did something */
    public Track of(Path path, Newcomer newcomer) {
        return of(path, List.of(newcomer)).get(newcomer.userKey());
    }

    public Track of(Path path, String person) {
        return of(path, store.newcomer(path.spaceId(), person)
                .orElseGet(() -> Newcomer.now(path.spaceId(), person, time.now())));
    }

    /** Tracks of several people, by user key, in as many statements as for one. */
    public Map<String, Track> of(Path path, List<Newcomer> newcomers) {
        List<String> people = newcomers.stream().map(Newcomer::userKey).distinct().toList();
        Map<String, List<Confirmation>> confirmations = store.confirmations(path.spaceId(), people).stream()
                .collect(Collectors.groupingBy(Confirmation::userKey));
        Map<String, Set<PublicCode>> held = qualifications.heldBy(path.spaceId(), people, time.now());
        Readings read = readings.of(people, subjects(path));
        Map<StepKind, Map<String, Instant>> seen = seen(path, newcomers);
        return people.stream().collect(Collectors.toMap(Function.identity(), person -> new Track(
                path,
                person,
                new Track.Known(
                        confirmations.getOrDefault(person, List.of()),
                        held.getOrDefault(person, Set.of()),
                        read,
                        seenOf(person, seen)))));
    }

    /** What features saw of the kinds of steps that the path has. */
    private Map<StepKind, Map<String, Instant>> seen(Path path, List<Newcomer> newcomers) {
        Map<StepKind, Map<String, Instant>> seen = new EnumMap<>(StepKind.class);
        witnesses.stream()
                .filter(witness -> path.steps().stream().anyMatch(step -> step.kind() == witness.sees()))
                .forEach(witness -> seen.put(witness.sees(), witness.first(path.spaceId(), newcomers)));
        return seen;
    }

    private static Map<StepKind, Instant> seenOf(String person, Map<StepKind, Map<String, Instant>> seen) {
        Map<StepKind, Instant> theirs = new EnumMap<>(StepKind.class);
        seen.forEach((kind, first) -> Optional.ofNullable(first.get(person)).ifPresent(at -> theirs.put(kind, at)));
        return theirs;
    }

    /** How often the pages of the steps changed in substance, for who is on no track. */
    Readings editions(Path path) {
        return readings.of(List.of(), subjects(path));
    }

    private static List<String> subjects(Path path) {
        return path.steps().stream().filter(step -> step.kind().isPage()).map(Step::subject).distinct().toList();
    }

    List<Training> trainings(long spaceId) {
        return qualifications.listed(spaceId);
    }
}
