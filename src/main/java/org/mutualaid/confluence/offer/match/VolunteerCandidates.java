package org.mutualaid.confluence.offer.match;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.volunteer.Availability;
import org.mutualaid.confluence.volunteer.Gifts;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfileFilter;
import org.mutualaid.confluence.volunteer.ProfilePart;
import org.mutualaid.confluence.volunteer.ProfileStore;

/**
 * Volunteers who say in their profile that they like to help with the kind, and who agreed to be asked. Only what a
 * profile shows to the one who looks is looked at; the rest counts as not said. Who is away all the while is left out.
 */
public final class VolunteerCandidates implements CandidateSource {

    private final ProfileStore profiles;

    public VolunteerCandidates(ProfileStore profiles) {
        this.profiles = profiles;
    }

    @Override
    public List<Candidate> of(SeenNeed seen, Wanted wanted) {
        ProfileFilter filter = ProfileFilter.askable(seen.need().spaceId(), wanted.days().get(0))
                .forCategory(wanted.category());
        return profiles.matching(filter, Optional.empty(), MOST).stream()
                .filter(profile -> profile.shows(ProfilePart.SKILLS, seen.standing()))
                .filter(profile -> !wanted.days().stream().allMatch(profile.words().availability()::isAway))
                .map(profile -> candidate(profile, seen.standing(), wanted))
                .toList();
    }

    private static Candidate candidate(Profile profile, Standing reader, Wanted wanted) {
        Gifts gifts = profile.words().gifts();
        return new Candidate(
                profile.code().text(),
                profile.userKey(),
                Optional.empty(),
                profile.shows(ProfilePart.AREAS, reader) ? gifts.areas() : Set.of(),
                profile.shows(ProfilePart.LANGUAGES, reader) ? gifts.languages() : Set.of(),
                profile.shows(ProfilePart.AVAILABILITY, reader)
                        ? days(profile.words().availability(), wanted) : Set.of(),
                profile.since(),
                Optional.empty());
    }

    /** Days of the week on which they are free while it could be done; where there are none, their usual others. */
    private static Set<DayOfWeek> days(Availability availability, Wanted wanted) {
        Set<DayOfWeek> free = wanted.days().stream()
                .filter(availability::isFreeOn)
                .map(LocalDate::getDayOfWeek)
                .collect(Collectors.toSet());
        Set<DayOfWeek> looked = wanted.days().stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
        return !free.isEmpty() ? free : availability.free().stream()
                .map(Availability.Free::day)
                .filter(day -> !looked.contains(day))
                .collect(Collectors.toSet());
    }
}
