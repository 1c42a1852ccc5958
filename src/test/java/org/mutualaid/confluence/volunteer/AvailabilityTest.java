package org.mutualaid.confluence.volunteer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.Test;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Spaces;

public class AvailabilityTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final Availability TIMES = Volunteers.FRIDAYS;

    @Test
    public void isFreeWithinOneStretchOnly() {
        assertTrue(TIMES.isFree(FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 30)));
        assertFalse(TIMES.isFree(FRIDAY, LocalTime.of(8, 59), LocalTime.of(12, 30)));
        assertFalse(TIMES.isFree(FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 31)));
        assertFalse(TIMES.isFree(FRIDAY.plusDays(1), LocalTime.of(9, 0), LocalTime.of(12, 0)));
    }

    @Test
    public void takesMidnightForTheEndOfTheDay() {
        LocalDate monday = FRIDAY.minusDays(4);
        assertTrue(TIMES.isFree(monday, LocalTime.of(18, 0), LocalTime.MIDNIGHT));
        assertFalse(TIMES.isFree(FRIDAY, LocalTime.of(9, 0), LocalTime.MIDNIGHT));
        assertThrows(IllegalArgumentException.class,
                () -> new Availability.Free(DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    public void isNeverFreeWhileAway() {
        LocalDate away = LocalDate.of(2026, 3, 13);
        assertTrue(TIMES.isFreeOn(FRIDAY));
        assertFalse(TIMES.isFreeOn(away));
        assertFalse(TIMES.isFree(away, LocalTime.of(9, 0), LocalTime.of(12, 0)));
        assertEquals(List.of(true, true, false), List.of(
                TIMES.isAway(LocalDate.of(2026, 3, 10)), TIMES.isAway(LocalDate.of(2026, 3, 20)),
                TIMES.isAway(LocalDate.of(2026, 3, 21))));
    }

    @Test
    public void aPartGoesAsFarAsItsVolunteerLetsIt() {
        Profile profile = Volunteers.of("V-AAAA", "key-of-member", 1);
        Standing owner = Spaces.access().enter(Spaces.MEMBER, Spaces.KEY);
        Standing member = Spaces.access().enter(Spaces.OTHER_MEMBER, Spaces.KEY);
        Standing coordinator = Spaces.access().enter(Spaces.COORDINATOR, Spaces.KEY);
        Standing reader = Spaces.access().enter(Spaces.READER, Spaces.KEY);
        assertEquals("owner", 6, shown(profile, owner));
        assertEquals("all but hours and availability", 4, shown(profile, member));
        assertEquals("hours too", 6, shown(profile, coordinator));
        assertEquals("nothing", 0, shown(profile, reader));
    }

    private static long shown(Profile profile, Standing reader) {
        return List.of(ProfilePart.values()).stream().filter(part -> profile.shows(part, reader)).count();
    }
}
