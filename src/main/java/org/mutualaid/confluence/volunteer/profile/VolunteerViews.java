package org.mutualaid.confluence.volunteer.profile;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Languages;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.volunteer.Availability;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfilePart;
import org.mutualaid.confluence.web.DateWords;

/** Puts into words what a volunteer lets a reader see. */
public final class VolunteerViews {

    private final TextGateway texts;
    private final PeopleGateway people;
    private final DateWords dates;

    public VolunteerViews(TextGateway texts, PeopleGateway people, DateWords dates) {
        this.texts = texts;
        this.people = people;
        this.dates = dates;
    }

    VolunteerView of(ProfileService.Other other) {
        List<VolunteerView.Fact> facts = other.profile().map(profile -> facts(profile, other)).orElse(List.of());
        return new VolunteerView(
                new VolunteerView.Place(other.standing().space().key(), other.standing().space().name()),
                people.nameOf(other.userKey()).orElseGet(() -> texts.text(Message.of("mutual-aid.somebody"))),
                other.profile().filter(profile -> profile.shows(ProfilePart.PRONOUNS, other.standing()))
                        .flatMap(profile -> profile.words().pronouns()).orElse(""),
                facts.isEmpty() ? text("nothing") : "",
                other.standing().actor().is(other.userKey()),
                facts);
    }

    private List<VolunteerView.Fact> facts(Profile profile, ProfileService.Other other) {
        Catalogue lists = other.lists();
        List<VolunteerView.Fact> facts = new ArrayList<>();
        if (profile.shows(ProfilePart.SKILLS, other.standing())) {
            add(facts, label("categories", ProfilePart.SKILLS, profile, other), lists.categories().stream()
                    .filter(kind -> profile.words().gifts().categories().contains(kind.key()))
                    .map(kind -> kind.name().orElseGet(() -> texts.text(Message.of(kind.nameKey())))).toList());
            add(facts, label("skills", ProfilePart.SKILLS, profile, other), profile.words().gifts().skills());
        }
        if (profile.shows(ProfilePart.LANGUAGES, other.standing())) {
            add(facts, label("languages", ProfilePart.LANGUAGES, profile, other),
                    profile.words().gifts().languages().stream().sorted().map(Languages::nameOf).toList());
        }
        if (profile.shows(ProfilePart.AREAS, other.standing())) {
            add(facts, label("areas", ProfilePart.AREAS, profile, other),
                    profile.words().gifts().areas().stream().sorted().map(lists::nameOfArea).toList());
        }
        if (profile.shows(ProfilePart.AVAILABILITY, other.standing())) {
            add(facts, label("free", ProfilePart.AVAILABILITY, profile, other),
                    times(profile.words().availability()));
        }
        if (profile.shows(ProfilePart.HOURS, other.standing())) {
            add(facts, label("hours", ProfilePart.HOURS, profile, other),
                    profile.words().hoursAWeek().map(most -> text("hours", most)).stream().toList());
        }
        return facts;
    }

    private List<String> times(Availability availability) {
        return Stream.concat(
                availability.free().stream().map(time ->
                        text("time", name(time.day()), time.from().toString(), time.until().toString())),
                availability.away().stream().map(time ->
                        text("away", dates.day(time.from()), dates.day(time.until())))).toList();
    }

    private static void add(List<VolunteerView.Fact> facts, String label, Collection<String> values) {
        if (!values.isEmpty()) {
            facts.add(new VolunteerView.Fact(label, List.copyOf(values)));
        }
    }

    /** Whoever looks at themselves reads beside each part who else sees it. */
    private String label(String key, ProfilePart part, Profile profile, ProfileService.Other other) {
        String label = text("label." + key);
        return other.standing().actor().is(profile.userKey())
                ? label + " · " + texts.text(Message.of(
                        "mutual-aid.profile.audience." + profile.words().showing().of(part).key()))
                : label;
    }

    /** Weekdays follow the language of the texts around them. */
    private String name(DayOfWeek day) {
        Locale spoken = Locale.forLanguageTag(texts.text(Message.of("mutual-aid.language")));
        return day.getDisplayName(TextStyle.FULL, spoken);
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.volunteer." + key, arguments));
    }
}
