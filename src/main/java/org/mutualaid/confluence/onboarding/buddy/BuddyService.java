package org.mutualaid.confluence.onboarding.buddy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.roster.BusySpan;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.volunteer.Gifts;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfileFilter;
import org.mutualaid.confluence.volunteer.ProfilePart;
import org.mutualaid.confluence.volunteer.ProfileStore;

/** Suggests who could go along with a newcomer, and keeps whom a coordinator chose. Nobody is assigned by itself. */
public final class BuddyService {

    private static final int MOST_NEWCOMERS = 100;
    private static final int MOST_PROFILES = 500;
    private static final int SUGGESTED = 3;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final double MINUTES = 60;

    private final AccessPolicy access;
    private final PathStore paths;
    private final ProfileStore profiles;
    private final Journal journal;
    private final Now now;

    public BuddyService(
            AccessPolicy access, PathStore paths, ProfileStore profiles, Journal journal, Now now) {
        this.access = access;
        this.paths = paths;
        this.profiles = profiles;
        this.journal = journal;
        this.now = now;
    }

    /** What day it is, whom the site knows, and who has promised which hours. */
    public record Now(SiteTime time, SpaceZones zones, PeopleGateway people, ShiftStore shifts) {

        /** Hours of shifts in the week ahead, by user key. One statement. */
        Map<String, Integer> hoursAhead(long spaceId) {
            Instant now = time.now();
            return shifts.busyIn(spaceId, now, now.plus(WEEK)).stream().collect(Collectors.groupingBy(
                    BusySpan::person,
                    Collectors.summingInt(span -> (int) Math.ceil(
                            Duration.between(span.start(), span.end()).toMinutes() / MINUTES))));
        }
    }

    /** Newcomers of a space, with who could go along with each: the best first, at most three. */
    record Seen(Standing standing, List<Newcomer> newcomers, Map<String, List<Candidate>> candidates) {
    }

    /** For coordinators all newcomers, for everybody else those they go along with. A constant number of statements. */
    Seen read(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        String person = standing.requireMember();
        long space = standing.space().id();
        if (!standing.isCoordinator()) {
            return new Seen(standing, paths.with(space, person), Map.of());
        }
        List<Newcomer> newcomers = paths.onTheirWay(space, MOST_NEWCOMERS);
        LocalDate today = now.zones().today(standing.space());
        List<Profile> askable = profiles.matching(
                        ProfileFilter.askable(space, today), Optional.empty(), MOST_PROFILES).stream()
                .filter(profile -> !profile.words().availability().isAway(today))
                .toList();
        Load load = load(newcomers, now.hoursAhead(space));
        return new Seen(standing, newcomers, newcomers.stream()
                .filter(newcomer -> newcomer.buddy().isEmpty())
                .collect(Collectors.toMap(
                        Newcomer::userKey, newcomer -> ranked(newcomer, askable, load, standing))));
    }

    /**
     * Keeps who goes along with a newcomer.
     *
     * @param buddy user name; blank for nobody
     */
    void choose(Actor actor, String spaceKey, String user, String buddy) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        long space = standing.space().id();
        String person = now.people().keyOf(user).orElseThrow(NotFound::new);
        Optional<String> chosen = buddy.isBlank() ? Optional.empty() : now.people().keyOf(buddy.strip());
        if (!buddy.isBlank() && chosen.filter(key -> mayGoAlong(key, person, standing)).isEmpty()) {
            FieldErrors errors = new FieldErrors();
            errors.addShared("buddy", "buddy.unknown");
            errors.refuseIfAny();
        }
        journal.inOne(() -> {
            String aggregate = "newcomers/" + space;
            int next = journal.lastRevision(aggregate) + 1;
            Newcomer newcomer = paths.newcomer(space, person).orElseThrow(NotFound::new);
            if (!newcomer.buddy().equals(chosen)) {
                Map<String, String> changes = Map.of("person", person, "buddy", chosen.orElse(""));
                journal.line(new Change(aggregate, next, "buddy-chosen", changes), actor);
                paths.put(newcomer.with(chosen));
            }
        });
    }

    private boolean mayGoAlong(String key, String person, Standing standing) {
        return !key.equals(person) && access.isMember(key, standing.space());
    }

    /** What everybody carries: who is on their way themselves, how many others each goes along with, and hours. */
    private record Load(Set<String> onTheirWay, Map<String, Long> alongside, Map<String, Integer> hours) {

        boolean hasRoom(Profile profile) {
            int taken = hours.getOrDefault(profile.userKey(), 0);
            return !onTheirWay.contains(profile.userKey())
                    && profile.words().hoursAWeek().map(most -> taken < most).orElse(true);
        }
    }

    private static Load load(List<Newcomer> newcomers, Map<String, Integer> hours) {
        return new Load(
                newcomers.stream().map(Newcomer::userKey).collect(Collectors.toSet()),
                newcomers.stream()
                        .flatMap(one -> one.buddy().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                hours);
    }

    /** Whose own number of hours is taken is not suggested. */
    private static List<Candidate> ranked(
            Newcomer newcomer, List<Profile> askable, Load load, Standing reader) {
        return askable.stream()
                .filter(load::hasRoom)
                .map(profile -> candidate(newcomer, profile, load, reader))
                .sorted()
                .limit(SUGGESTED)
                .toList();
    }

    /** What a volunteer does not show to the reader is no reason either. */
    private static Candidate candidate(
            Newcomer newcomer, Profile profile, Load load, Standing reader) {
        Gifts gifts = profile.words().gifts();
        return new Candidate(
                profile.code(),
                profile.userKey(),
                profile.shows(ProfilePart.LANGUAGES, reader)
                        ? shared(newcomer.languages(), gifts.languages())
                        : List.of(),
                profile.shows(ProfilePart.AREAS, reader)
                        ? shared(newcomer.areas(), gifts.areas())
                        : List.of(),
                load.alongside().getOrDefault(profile.userKey(), 0L).intValue(),
                load.hours().getOrDefault(profile.userKey(), 0));
    }

    private static List<String> shared(List<String> theirs, Set<String> own) {
        return theirs.stream().filter(own::contains).toList();
    }
}
