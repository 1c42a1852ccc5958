package org.mutualaid.confluence.volunteer.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfileFilter;
import org.mutualaid.confluence.volunteer.ProfilePart;

/** Whom somebody looks for, as the parameters of an address say it. */
record ProfileQuery(ProfileFilter filter, Optional<Cursor> from, int limit) {

    private static final int USUAL_LIMIT = 50;
    private static final int MOST = 200;

    /** @throws InvalidInput naming every parameter that cannot be used */
    static ProfileQuery read(long spaceId, Map<String, String> parameters, Catalogue lists, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        Optional<String> ask = given(parameters, "askable");
        if (ask.filter(word -> !word.equals("yes")).isPresent()) {
            errors.add("askable", "no-yes");
        }
        ProfileFilter filter = new ProfileFilter(
                spaceId,
                listed(parameters, "category", lists, errors, key -> lists.category(key).map(Category::key)),
                listed(parameters, "language", lists, errors, lists::language),
                listed(parameters, "area", lists, errors, key -> lists.area(key).map(Area::key)),
                ask.map(yes -> today));
        Optional<String> next = given(parameters, "next");
        Optional<Cursor> from = next.flatMap(Cursor::read);
        if (next.isPresent() && from.isEmpty()) {
            errors.add("next", "unknown");
        }
        int limit = limit(given(parameters, "limit"), errors);
        errors.refuseIfAny();
        return new ProfileQuery(filter, from, limit);
    }

    /** Whether a reader may know that a profile fits: what they do not see does not answer for them. */
    boolean isAnsweredBy(Profile profile, Standing reader) {
        return (filter.category().isEmpty() || profile.shows(ProfilePart.SKILLS, reader))
                && (filter.language().isEmpty() || profile.shows(ProfilePart.LANGUAGES, reader))
                && (filter.area().isEmpty() || profile.shows(ProfilePart.AREAS, reader));
    }

    private static Optional<String> listed(
            Map<String, String> parameters,
            String name,
            Catalogue lists,
            FieldErrors errors,
            Function<String, Optional<String>> find) {
        Optional<String> sent = given(parameters, name);
        Optional<String> found = sent.flatMap(find);
        if (sent.isPresent() && found.isEmpty()) {
            errors.add(name, "unknown", lists.choices(name));
        }
        return found;
    }

    private static int limit(Optional<String> sent, FieldErrors errors) {
        try {
            int limit = sent.map(Integer::parseInt).orElse(USUAL_LIMIT);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        errors.add("limit", "out-of-range", MOST);
        return USUAL_LIMIT;
    }

    private static Optional<String> given(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
