package org.mutualaid.confluence.offer.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.offer.FreeTimes;
import org.mutualaid.confluence.offer.Giving;
import org.mutualaid.confluence.offer.OfferKind;
import org.mutualaid.confluence.offer.Rhythm;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.form.ListReader;

/**
 * An offer as it is sent to be posted or said anew. Only a title and a category have to be given.
 *
 * @param fields what was sent, by the names of {@link #FIELDS}
 */
public record OfferForm(Map<String, Object> fields) {

    static final Set<String> FIELDS = Set.of("space", "title", "note", "kind", "category", "areas", "times", "rhythm",
            "until", "languages", "audience", "quantity", "unit");

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_NOTE = 1000;
    static final int LONGEST_UNIT = 30;

    /** As many as there is room for in the row, and more than anybody chooses. */
    static final int MOST_AREAS = 10;
    static final int MOST_LANGUAGES = 10;
    static final int MOST_TIMES = 21;

    private static final int LONGEST_KEY = 100;
    private static final int YEARS_AHEAD = 2;

    /**
     * The space it is for, as sent.
     *
     * @throws InvalidInput when none was named
     */
    public String space() {
        if (fields.get("space") instanceof String key && !key.isBlank()) {
            return key;
        }
        throw FieldErrors.only("space", "required");
    }

    /**
     * Checks everything at once.
     *
     * @param today in the site's zone; the last day cannot be before it
     * @throws InvalidInput naming every field that must change
     */
    Giving read(Catalogue lists, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        ListReader items = new ListReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<String> title = reader.line("title", LONGEST_TITLE);
        if (title.isEmpty() && !errors.names("title")) {
            errors.addShared("title", "offer.title", LONGEST_TITLE);
        }
        Giving giving = new Giving(
                title.orElse(""),
                reader.lines("note", LONGEST_NOTE),
                chosen(reader, errors, "kind", OfferKind::of).orElse(OfferKind.TIME),
                category(reader, errors, lists),
                fewer(errors, "areas", MOST_AREAS,
                        items.chosen("areas", lists.choices("area"), key -> lists.area(key).map(Area::key))),
                times(items),
                chosen(reader, errors, "rhythm", Rhythm::of).orElse(Rhythm.ON_ASKING),
                until(reader, errors, today),
                fewer(errors, "languages", MOST_LANGUAGES,
                        items.chosen("languages", lists.choices("language"), lists::language)),
                chosen(reader, errors, "audience", OfferForm::audience).orElse(FieldClass.MEMBERS),
                reader.quantity("quantity"),
                reader.line("unit", LONGEST_UNIT));
        errors.refuseIfAny();
        return giving;
    }

    private static FreeTimes times(ListReader items) {
        List<String> keys = items.chosen("times", "mon-morning, tue-afternoon, sun-evening",
                key -> FreeTimes.Time.of(key).map(FreeTimes.Time::key));
        return FreeTimes.of(keys.stream().flatMap(key -> FreeTimes.Time.of(key).stream()).toList());
    }

    private static List<String> fewer(FieldErrors errors, String field, int most, List<String> keys) {
        List<String> distinct = new ArrayList<>(Set.copyOf(keys));
        distinct.sort((one, other) -> Integer.compare(keys.indexOf(one), keys.indexOf(other)));
        if (distinct.size() > most) {
            errors.addShared(field, "list.too-many", most, distinct.size());
        }
        return distinct;
    }

    private static Optional<FieldClass> audience(String key) {
        return switch (key) {
            case "members" -> Optional.of(FieldClass.MEMBERS);
            case "team" -> Optional.of(FieldClass.TEAM);
            default -> Optional.empty();
        };
    }

    private static String category(FormReader reader, FieldErrors errors, Catalogue lists) {
        Optional<String> sent = reader.line("category", LONGEST_KEY);
        Optional<Category> category = sent.flatMap(lists::category);
        if (sent.isPresent() && category.isEmpty()) {
            errors.add("category", "unknown", lists.choices("category"));
        } else if (category.isEmpty() && !errors.names("category")) {
            errors.add("category", "required");
        }
        return category.map(Category::key).orElse("");
    }

    private static <T> Optional<T> chosen(
            FormReader reader, FieldErrors errors, String field, Function<String, Optional<T>> find) {
        Optional<String> sent = reader.line(field, LONGEST_KEY);
        Optional<T> found = sent.flatMap(find);
        if (sent.isPresent() && found.isEmpty()) {
            errors.addShared(field, "offer." + field);
        }
        return found;
    }

    private static Optional<LocalDate> until(FormReader reader, FieldErrors errors, LocalDate today) {
        Optional<String> sent = reader.line("until", LONGEST_KEY);
        LocalDate last = today.plusYears(YEARS_AHEAD);
        try {
            Optional<LocalDate> date = sent.map(LocalDate::parse);
            if (date.filter(day -> day.isBefore(today) || day.isAfter(last)).isPresent()) {
                errors.addShared("until", "offer.until", today.toString(), last.toString());
            }
            return date;
        } catch (DateTimeParseException notADate) {
            errors.addShared("until", "no-date", today.toString());
            return Optional.empty();
        }
    }
}
