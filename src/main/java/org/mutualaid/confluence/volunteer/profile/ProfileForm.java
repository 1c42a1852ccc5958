package org.mutualaid.confluence.volunteer.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.volunteer.Audience;
import org.mutualaid.confluence.volunteer.Gifts;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfilePart;
import org.mutualaid.confluence.volunteer.Showing;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.form.ListReader;

/** A profile as its volunteer sends it. Nothing has to be given; what an answer told besides may be sent back. */
public record ProfileForm(Map<String, Object> fields) {

    static final int LONGEST_SKILL = 60;
    static final int MOST_SKILLS = 20;
    static final int LONGEST_PRONOUNS = 40;
    static final int MOST_HOURS = 60;

    private static final int LONGEST_KEY = 100;
    private static final int WEEKS_OF_REST = 52;
    private static final String SHOWN = "shown";
    private static final String HOURS = "hoursAWeek";
    private static final Set<String> FIELDS = Set.of(
            "categories", "skills", "languages", "areas", "free", "away", HOURS, "pronouns", "restUntil", "mayBeAsked",
            SHOWN, "revision", "code", "space", "user", "name", "url");

    /** The revision the volunteer started from, where they say so. */
    Optional<Integer> revision() {
        FieldErrors errors = new FieldErrors();
        Optional<BigDecimal> sent = new FormReader(fields, errors).number("revision");
        errors.refuseIfAny();
        return sent.map(BigDecimal::intValue);
    }

    /**
     * Checks everything at once.
     *
     * @param today where the space is; breaks and days away do not end before it
     * @throws InvalidInput naming every field that must change
     */
    Profile.Words read(Catalogue lists, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        ListReader items = new ListReader(fields, errors);
        Gifts gifts = new Gifts(
                listed(items, "categories", lists.choices("category"), key -> lists.category(key).map(Category::key)),
                items.words("skills", MOST_SKILLS, LONGEST_SKILL),
                listed(items, "languages", lists.choices("language"), lists::language),
                listed(items, "areas", lists.choices("area"), key -> lists.area(key).map(Area::key)));
        Profile.Words words = new Profile.Words(
                gifts,
                new TimesReader(items, errors).read(today),
                reader.whole(HOURS, 1, MOST_HOURS, "profile.hours", MOST_HOURS),
                reader.line("pronouns", LONGEST_PRONOUNS),
                rest(reader, errors, today),
                new Showing(audiences(errors), reader.yes("mayBeAsked")));
        errors.refuseIfAny();
        return words;
    }

    private static Set<String> listed(
            ListReader items, String field, String choices, Function<String, Optional<String>> find) {
        return items.chosen(field, choices, find).stream().collect(Collectors.toSet());
    }

    private static Optional<LocalDate> rest(FormReader reader, FieldErrors errors, LocalDate today) {
        Optional<String> sent = reader.line("restUntil", LONGEST_KEY);
        Optional<LocalDate> day = sent.flatMap(TimesReader::date);
        LocalDate latest = today.plusWeeks(WEEKS_OF_REST);
        if (sent.isPresent() && day.filter(one -> !one.isBefore(today) && !one.isAfter(latest)).isEmpty()) {
            errors.addShared("restUntil", "profile.rest", today.toString(), latest.toString());
        }
        return day;
    }

    private Map<ProfilePart, Audience> audiences(FieldErrors errors) {
        Map<ProfilePart, Audience> audiences = new EnumMap<>(ProfilePart.class);
        Object sent = fields.getOrDefault(SHOWN, Map.of());
        if (!(sent instanceof Map<?, ?> chosen)) {
            errors.addShared(SHOWN, "profile.shown");
            return audiences;
        }
        List<String> parts = List.of(ProfilePart.values()).stream().map(ProfilePart::key).toList();
        chosen.keySet().stream()
                .filter(key -> !parts.contains(key))
                .forEach(key -> errors.addShared(SHOWN, "profile.shown-part", String.join(", ", parts)));
        for (ProfilePart part : ProfilePart.values()) {
            Optional<Object> audience = Optional.ofNullable(chosen.get(part.key()));
            audience.flatMap(one -> Audience.of(one.toString())).ifPresent(one -> audiences.put(part, one));
            if (audience.isPresent() && !audiences.containsKey(part)) {
                errors.addShared(SHOWN + "." + part.key(), "profile.shown");
            }
        }
        return audiences;
    }
}
