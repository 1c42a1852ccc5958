package org.mutualaid.confluence.roster.cover;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.roster.BusySpan;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.limits.AgreedPassing;
import org.mutualaid.confluence.roster.signup.JoinPolicy;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfileFilter;
import org.mutualaid.confluence.volunteer.ProfileStore;

/**
 * Whom to ask for cover: people who helped on a shift lately or said that they may be asked, who can do it, have room
 * for it and rest enough; who was asked the longest ago comes first, and nobody more often in a week than agreed.
 */
public final class Candidates {

    private static final Duration LATELY = Duration.ofDays(90);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_PROFILES = 200;
    /** Checking somebody takes a few statements, so there is an end to it. */
    private static final int MOST_CHECKED = 40;

    private final Known known;
    private final CoverStore covers;
    private final JoinPolicy policy;
    private final AccessPolicy access;
    private final SiteTime time;

    public Candidates(Known known, CoverStore covers, JoinPolicy policy, AccessPolicy access, SiteTime time) {
        this.known = known;
        this.covers = covers;
        this.policy = policy;
        this.access = access;
        this.time = time;
    }

    /** Where people are known from. */
    public record Known(ShiftStore shifts, ProfileStore profiles) {
    }

    /** @param asked who need not be asked again */
    List<String> whomToAsk(
            SeenShift seen, Position position, Collection<String> asked, AgreedPassing.Cover agreed) {
        Scene scene = seen.scene();
        Shift shift = seen.shift();
        Instant now = time.now();
        Map<String, Instant> lastAsked = new HashMap<>();
        Map<String, Integer> thisWeek = new HashMap<>();
        for (CoverStore.Asked ask : covers.askedSince(shift.spaceId(), now.minus(LATELY))) {
            lastAsked.merge(ask.person(), ask.at(), (one, other) -> one.isAfter(other) ? one : other);
            if (ask.at().isAfter(now.minus(WEEK))) {
                thisWeek.merge(ask.person(), 1, Integer::sum);
            }
        }
        return people(scene, shift, now).stream()
                .filter(person -> !asked.contains(person) && shift.filling().of(person).isEmpty())
                .filter(person -> thisWeek.getOrDefault(person, 0) < agreed.weekly())
                .sorted(Comparator
                        .comparing((String person) -> lastAsked.getOrDefault(person, Instant.EPOCH))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_CHECKED)
                .filter(person -> mayCome(person, shift) && policy.fits(scene, shift, position, person))
                .limit(agreed.atOnce())
                .toList();
    }

    private boolean mayCome(String person, Shift shift) {
        try {
            return access.enter(Actor.user(person), shift.spaceId()).isMember();
        } catch (NotFound gone) {
            return false;
        }
    }

    /** Who does not want to be asked, needs a break or is away then is left out whatever they did lately. */
    private Collection<String> people(Scene scene, Shift shift, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, scene.zone());
        LocalDate then = LocalDate.ofInstant(shift.plan().start(), scene.zone());
        Map<String, Boolean> people = new LinkedHashMap<>();
        known.shifts().busyIn(shift.spaceId(), now.minus(LATELY), now.plus(LATELY)).stream()
                .map(BusySpan::person).forEach(person -> people.put(person, true));
        for (Profile profile : known.profiles().matching(
                ProfileFilter.all(shift.spaceId()), Optional.empty(), MOST_PROFILES)) {
            people.put(profile.userKey(), profile.mayBeAskedToCome(today, then));
        }
        return people.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
