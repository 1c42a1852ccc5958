package org.mutualaid.confluence.offer.match;

import static org.junit.Assert.assertEquals;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.offer.desk.TestOffers;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.volunteer.Audience;
import org.mutualaid.confluence.volunteer.Availability;
import org.mutualaid.confluence.volunteer.Gifts;
import org.mutualaid.confluence.volunteer.InMemoryProfileStore;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfilePart;
import org.mutualaid.confluence.volunteer.Showing;

/** Nobody is suggested who did not agree to it, and by nothing that they keep to themselves. */
public class VolunteerCandidatesTest {

    private static final Instant SINCE = Instant.parse("2026-02-01T12:00:00Z");
    private static final Availability FRIDAYS = new Availability(
            List.of(new Availability.Free(DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))), List.of());

    private final TestOffers offers = new TestOffers(Locale.ENGLISH);
    private final InMemoryProfileStore profiles = new InMemoryProfileStore();

    @Before
    public void somethingIsNeeded() {
        offers.desk.add(aNeed("N-0001").waiting(24 * 10).postedBy("key-of-member"));
    }

    @Test
    public void suggestsOnlyThoseWhoAgreedToBeAskedAndAreNotResting() {
        add("V-0001", "food", FRIDAYS, new Showing(Map.of(), true), Optional.empty());
        add("V-0002", "food", FRIDAYS, Showing.USUAL, Optional.empty());
        add("V-0003", "rides", FRIDAYS, new Showing(Map.of(), true), Optional.empty());
        add("V-0004", "food", FRIDAYS, new Showing(Map.of(), true),
                Optional.of(offers.desk.time.today()));
        assertEquals(List.of("V-0001"), codes(Spaces.COORDINATOR));
    }

    @Test
    public void looksAtNothingThatIsNotShownToWhoLooks() {
        add("V-0001", "food", FRIDAYS, showing(ProfilePart.AREAS, Audience.ME), Optional.empty());
        add("V-0002", "food", FRIDAYS, showing(ProfilePart.SKILLS, Audience.TEAM), Optional.empty());

        Candidate forCoordinator = found(Spaces.COORDINATOR).get(0);
        assertEquals(Set.of(), forCoordinator.areas());
        assertEquals(Set.of("es"), forCoordinator.languages());
        assertEquals(Set.of(DayOfWeek.FRIDAY), forCoordinator.days());
        assertEquals(List.of("V-0001", "V-0002"), codes(Spaces.COORDINATOR));
        assertEquals(List.of("V-0001"), codes(Spaces.MEMBER));
        assertEquals(Set.of(), found(Spaces.MEMBER).get(0).days());
    }

    @Test
    public void leavesOutWhoIsAwayAllTheWhile() {
        LocalDate today = offers.desk.time.today();
        add("V-0001", "food", new Availability(FRIDAYS.free(),
                List.of(new Availability.Away(today, today.plusDays(30)))),
                new Showing(Map.of(), true), Optional.empty());
        assertEquals(List.of(), codes(Spaces.COORDINATOR));
    }

    private void add(
            String code, String category, Availability availability, Showing showing, Optional<LocalDate> rest) {
        Gifts gifts = new Gifts(Set.of(category), List.of(), Set.of("es"), Set.of("north"));
        profiles.add(new Profile(new PublicCode(code), Spaces.SPACE.id(), "key-of-" + code, 1, SINCE, new Profile.Words(
                gifts, availability, Optional.empty(), Optional.empty(), rest, showing)));
    }

    private static Showing showing(ProfilePart part, Audience audience) {
        Map<ProfilePart, Audience> audiences = new EnumMap<>(ProfilePart.class);
        audiences.put(part, audience);
        return new Showing(audiences, true);
    }

    private List<Candidate> found(Actor reader) {
        SeenNeed seen = offers.desk.service.open(reader, "N-0001");
        return new VolunteerCandidates(profiles)
                .of(seen, Wanted.of(seen.need(), offers.desk.time.today(), ZoneOffset.UTC));
    }

    private List<String> codes(Actor reader) {
        return found(reader).stream().map(Candidate::code).toList();
    }
}
