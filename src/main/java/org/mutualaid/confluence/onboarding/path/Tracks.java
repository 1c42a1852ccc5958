package org.mutualaid.confluence.onboarding.path;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.onboarding.Confirmation;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.onboarding.Step;
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
    private final SiteTime time;

    public Tracks(PathStore store, Qualifications qualifications, ReadingBook readings, SiteTime time) {
        this.store = store;
        this.qualifications = qualifications;
        this.readings = readings;
        this.time = time;
    }

    public Track of(Path path, String person) {
        return of(path, List.of(person)).get(person);
    }

    /** Tracks of several people, by user key, in as many statements as for one. */
    public Map<String, Track> of(Path path, Collection<String> people) {
        Map<String, List<Confirmation>> confirmations = store.confirmations(path.spaceId(), people).stream()
                .collect(Collectors.groupingBy(Confirmation::userKey));
        Map<String, Set<PublicCode>> held = qualifications.heldBy(path.spaceId(), people, time.now());
        Readings read = readings.of(people, subjects(path));
        return people.stream().distinct().collect(Collectors.toMap(Function.identity(), person -> new Track(
                path,
                person,
                new Track.Known(
                        confirmations.getOrDefault(person, List.of()), held.getOrDefault(person, Set.of()), read))));
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
