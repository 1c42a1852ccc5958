package org.mutualaid.confluence.volunteer.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.volunteer.Availability;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfilePart;
import org.mutualaid.confluence.volunteer.Showing;

/** Profiles as REST gives them: one's own whole, those of others as far as each lets it go. */
public final class ProfileJson {

    private final PeopleGateway people;

    public ProfileJson(PeopleGateway people) {
        this.people = people;
    }

    Map<String, Object> own(SeenProfile own) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", own.standing().space().key());
        own.profile().ifPresent(profile -> fields.put("code", profile.code().text()));
        fields.put("revision", own.revision());
        put(fields, own.words(), part -> true);
        own.words().restUntil().ifPresent(day -> fields.put("restUntil", day.toString()));
        fields.put("mayBeAsked", own.words().showing().mayBeAsked());
        fields.put("shown", shown(own.words().showing()));
        return fields;
    }

    Map<String, Object> seen(Profile profile, Standing reader) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", profile.code().text());
        people.userNameOf(profile.userKey()).ifPresent(user -> fields.put("user", user));
        people.nameOf(profile.userKey()).ifPresent(name -> fields.put("name", name));
        put(fields, profile.words(), part -> profile.shows(part, reader));
        return fields;
    }

    /** A member as far as they let the reader see them. */
    Map<String, Object> other(ProfileService.Other other) {
        Map<String, Object> fields = new LinkedHashMap<>();
        people.userNameOf(other.userKey()).ifPresent(user -> fields.put("user", user));
        people.nameOf(other.userKey()).ifPresent(name -> fields.put("name", name));
        other.profile().ifPresent(profile -> fields.putAll(seen(profile, other.standing())));
        return fields;
    }

    private static void put(Map<String, Object> fields, Profile.Words words, Predicate<ProfilePart> shows) {
        if (shows.test(ProfilePart.SKILLS)) {
            fields.put("categories", List.copyOf(words.gifts().categories()));
            fields.put("skills", words.gifts().skills());
        }
        if (shows.test(ProfilePart.LANGUAGES)) {
            fields.put("languages", List.copyOf(words.gifts().languages()));
        }
        if (shows.test(ProfilePart.AREAS)) {
            fields.put("areas", List.copyOf(words.gifts().areas()));
        }
        if (shows.test(ProfilePart.AVAILABILITY)) {
            fields.put("free", free(words.availability()));
            fields.put("away", away(words.availability()));
        }
        if (shows.test(ProfilePart.HOURS)) {
            words.hoursAWeek().ifPresent(hours -> fields.put("hoursAWeek", hours));
        }
        if (shows.test(ProfilePart.PRONOUNS)) {
            words.pronouns().ifPresent(pronouns -> fields.put("pronouns", pronouns));
        }
    }

    private static List<Map<String, String>> free(Availability availability) {
        return availability.free().stream()
                .map(time -> Map.of(
                        "day", time.day().name().toLowerCase(Locale.ROOT),
                        "from", time.from().toString(),
                        "until", time.until().toString()))
                .toList();
    }

    private static List<Map<String, String>> away(Availability availability) {
        return availability.away().stream()
                .map(time -> Map.of("from", time.from().toString(), "until", time.until().toString()))
                .toList();
    }

    private static Map<String, String> shown(Showing showing) {
        Map<String, String> shown = new LinkedHashMap<>();
        showing.audiences().forEach((part, audience) -> shown.put(part.key(), audience.key()));
        return shown;
    }
}
