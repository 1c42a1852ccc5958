package org.mutualaid.confluence.volunteer.profile;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Languages;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.volunteer.Audience;
import org.mutualaid.confluence.volunteer.Availability;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfilePart;

/** Puts a volunteer's own profile into words for its page. */
public final class ProfileViews {

    private final TextGateway texts;
    private final SpaceZones zones;

    public ProfileViews(TextGateway texts, SpaceZones zones) {
        this.texts = texts;
        this.zones = zones;
    }

    ProfileView of(SeenProfile own) {
        Profile.Words words = own.words();
        Catalogue lists = own.lists();
        return new ProfileView(
                new ProfileView.Place(
                        own.standing().space().key(), own.standing().space().name(),
                        zones.today(own.standing().space()).toString()),
                own.revision(),
                lists.categories().stream()
                        .map(kind -> choice(kind.key(), name(kind), words.gifts().categories()))
                        .toList(),
                lists.languages().stream()
                        .map(tag -> choice(tag, Languages.nameOf(tag), words.gifts().languages()))
                        .toList(),
                lists.areas().stream()
                        .map(area -> choice(area.key(), area.name(), words.gifts().areas()))
                        .toList(),
                own(words),
                words.availability().free().stream().map(this::free).toList(),
                words.availability().away().stream().map(this::away).toList(),
                days(""),
                Arrays.stream(ProfilePart.values()).map(part -> shown(part, words)).toList());
    }

    private static ProfileView.Own own(Profile.Words words) {
        return new ProfileView.Own(
                String.join(", ", words.gifts().skills()),
                words.hoursAWeek().map(String::valueOf).orElse(""),
                words.pronouns().orElse(""),
                words.restUntil().map(String::valueOf).orElse(""),
                words.showing().mayBeAsked());
    }

    private ProfileView.Time free(Availability.Free stretch) {
        String day = stretch.day().name().toLowerCase(Locale.ROOT);
        String from = stretch.from().toString();
        String until = stretch.until().toString();
        return new ProfileView.Time(days(day), from, until, name(stretch.day()) + " " + from);
    }

    private ProfileView.Time away(Availability.Away days) {
        return new ProfileView.Time(List.of(), days.from().toString(), days.until().toString(), days.from().toString());
    }

    private List<ProfileView.Choice> days(String chosen) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> choice(day.name().toLowerCase(Locale.ROOT), name(day), List.of(chosen)))
                .toList();
    }

    private ProfileView.Shown shown(ProfilePart part, Profile.Words words) {
        String chosen = words.showing().of(part).key();
        return new ProfileView.Shown(part.key(), Arrays.stream(Audience.values())
                .map(audience -> choice(audience.key(), text("audience." + audience.key()), List.of(chosen)))
                .toList());
    }

    private static ProfileView.Choice choice(String value, String label, Collection<String> chosen) {
        return new ProfileView.Choice(value, label, chosen.contains(value));
    }

    private String name(Category kind) {
        return kind.name().orElseGet(() -> texts.text(Message.of(kind.nameKey())));
    }

    /** Weekdays follow the language of the texts around them. */
    private String name(DayOfWeek day) {
        Locale spoken = Locale.forLanguageTag(texts.text(Message.of("mutual-aid.language")));
        return day.getDisplayName(TextStyle.FULL, spoken);
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.profile." + key));
    }
}
