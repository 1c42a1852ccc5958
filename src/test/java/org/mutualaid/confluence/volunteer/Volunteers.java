package org.mutualaid.confluence.volunteer;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.value.PublicCode;

/** Profiles for tests. */
public final class Volunteers {

    public static final Instant MORNING = Instant.parse("2026-03-01T08:00:00.123Z");
    public static final Availability FRIDAYS = new Availability(
            List.of(new Availability.Free(DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 30)),
                    new Availability.Free(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.MIDNIGHT)),
            List.of(new Availability.Away(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20))));

    private Volunteers() {
    }

    /** Somebody who gives food, speaks Spanish, gets to the north, and may be asked. */
    public static Profile of(String code, String userKey, int minutes) {
        Instant since = MORNING.plusSeconds(60L * minutes);
        return new Profile(new PublicCode(code), 42, userKey, 1, since, words(true, Optional.empty()));
    }

    public static Profile.Words words(boolean mayBeAsked, Optional<LocalDate> restUntil) {
        return new Profile.Words(
                new Gifts(Set.of("food", "rides"), List.of("🙂 bike repair", "<b>it's"), Set.of("es", "en"),
                        Set.of("north")),
                FRIDAYS,
                Optional.of(6),
                Optional.of("she/her"),
                restUntil,
                new Showing(Map.of(ProfilePart.HOURS, Audience.TEAM), mayBeAsked));
    }
}
