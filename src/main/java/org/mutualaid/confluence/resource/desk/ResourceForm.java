package org.mutualaid.confluence.resource.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
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
import org.mutualaid.confluence.resource.Counting;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.Keeping;
import org.mutualaid.confluence.resource.Offering;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.Visibility;
import org.mutualaid.confluence.resource.hours.HoursForm;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/**
 * An entry as it is sent. Kind, name and category have to be given, and for what is counted the unit.
 *
 * @param fields what was sent, by the names of {@link #FIELDS}
 */
public record ResourceForm(Map<String, Object> fields) {

    static final Set<String> FIELDS = Set.of(
            "space", "kind", "name", "details", "category", "area", "unit", "visibility", "lowAt", "soonDays", "pieces",
            "owner", "steward", "source", "condition", "verifiedOn", "schedule", "scheduleNote", "languages", "access",
            "accessibility", "place", "placeByPhone");

    static final int LONGEST_NAME = 120;
    static final int LONGEST_DETAILS = 4000;
    static final int LONGEST_UNIT = 30;
    static final int LONGEST_WORDS = 200;
    static final int LONGEST_SCHEDULE = 500;

    private static final int LONGEST_KEY = 100;
    private static final int MOST_DAYS = 3650;
    private static final int MOST_PIECES = 500;
    private static final int MOST_LANGUAGES = 20;

    /**
     * The space it is for, as sent.
     *
     * @throws InvalidInput when none was named
     */
    String space() {
        if (fields.get("space") instanceof String key && !key.isBlank()) {
            return key;
        }
        throw FieldErrors.only("space", "required");
    }

    /**
     * Checks everything at once.
     *
     * @param author user key of who sends it, who looks after it unless somebody else is named
     * @param people finds a user key by a user name
     * @throws InvalidInput naming every field that must change
     */
    Entry read(Catalogue lists, LocalDate today, String author, Function<String, Optional<String>> people) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<ResourceKind> kind = required(reader, errors, "kind", lists, ResourceKind::of);
        Optional<String> name = reader.line("name", LONGEST_NAME);
        if (name.isEmpty() && !errors.names("name")) {
            errors.add("name", "required", LONGEST_NAME);
        }
        Entry entry = new Entry(
                kind.orElse(ResourceKind.STOCK),
                name.orElse(""),
                reader.lines("details", LONGEST_DETAILS),
                required(reader, errors, "category", lists, lists::category).map(Category::key).orElse(""),
                listed(reader, errors, "area", lists, lists::area).map(Area::key),
                listed(reader, errors, "visibility", lists, Visibility::of).orElse(Visibility.MEMBERS),
                counting(reader, errors, kind.orElse(ResourceKind.SKILL)),
                keeping(reader, errors, today, new Steward(author, people)),
                offering(reader, errors, lists));
        errors.refuseIfAny();
        return entry;
    }

    private Counting counting(FormReader reader, FieldErrors errors, ResourceKind kind) {
        Optional<String> unit = reader.line("unit", LONGEST_UNIT);
        if (kind.hasLedger() && unit.isEmpty() && !errors.names("unit")) {
            errors.add("unit", "required");
        }
        if (!kind.hasLedger() && unit.isPresent()) {
            errors.add("unit", "not-counted");
        }
        if (kind == ResourceKind.FUND && unit.filter(code -> currency(code).isEmpty()).isPresent()) {
            errors.add("unit", "no-currency");
        }
        Optional<String> counted = kind == ResourceKind.FUND ? unit.flatMap(ResourceForm::currency) : unit;
        int days = reader.whole("soonDays", 1, MOST_DAYS, "whole-number", MOST_DAYS).orElse(Counting.USUAL_SOON_DAYS);
        int pieces = reader.whole("pieces", 1, MOST_PIECES, "whole-number", MOST_PIECES).orElse(1);
        Optional<Quantity> low = reader.quantity("lowAt");
        Counting counting = new Counting(counted, low, days, pieces);
        if (low.filter(counting::admits).isEmpty() && low.isPresent()) {
            errors.addShared("lowAt", "whole-units", unit.orElse(""));
        }
        return counting;
    }

    private static Keeping keeping(FormReader reader, FieldErrors errors, LocalDate today, Steward steward) {
        return new Keeping(
                reader.line("owner", LONGEST_WORDS),
                Optional.of(reader.line("steward", LONGEST_KEY).map(name -> steward.find(name, errors))
                        .orElse(steward.author)),
                reader.line("source", LONGEST_WORDS),
                reader.line("condition", LONGEST_WORDS),
                DateFields.date(reader, errors, "verifiedOn", LocalDate.EPOCH, today).orElse(today));
    }

    private Offering offering(FormReader reader, FieldErrors errors, Catalogue lists) {
        return new Offering(
                reader.lines("scheduleNote", LONGEST_SCHEDULE),
                languages(errors, lists),
                reader.line("accessibility", LONGEST_WORDS),
                reader.line("place", LONGEST_WORDS),
                reader.yes("placeByPhone"),
                new HoursForm(errors).read(fields.get("schedule"), fields.get("access")));
    }

    private List<String> languages(FieldErrors errors, Catalogue lists) {
        Object sent = fields.get("languages");
        List<?> tags = sent instanceof List<?> list ? list
                : sent instanceof String text ? Arrays.asList(text.split("[\\s,]+")) : List.of();
        if (tags.size() > MOST_LANGUAGES || sent != null && !(sent instanceof List<?> || sent instanceof String)) {
            errors.add("languages", "unknown", lists.choices("language"));
            return List.of();
        }
        return tags.stream()
                .map(String::valueOf)
                .filter(tag -> !tag.isBlank())
                .map(tag -> {
                    Optional<String> known = lists.language(tag);
                    if (known.isEmpty()) {
                        errors.add("languages", "unknown", lists.choices("language"));
                    }
                    return known.orElse(tag);
                })
                .distinct()
                .toList();
    }

    private static <T> Optional<T> required(
            FormReader reader, FieldErrors errors, String field, Catalogue lists, Function<String, Optional<T>> find) {
        Optional<T> found = listed(reader, errors, field, lists, find);
        if (found.isEmpty() && !errors.names(field)) {
            errors.add(field, "required", choices(field, lists));
        }
        return found;
    }

    private static <T> Optional<T> listed(
            FormReader reader, FieldErrors errors, String field, Catalogue lists, Function<String, Optional<T>> find) {
        Optional<String> sent = reader.line(field, LONGEST_KEY);
        Optional<T> found = sent.flatMap(find);
        if (sent.isPresent() && found.isEmpty()) {
            errors.add(field, "unknown", choices(field, lists));
        }
        return found;
    }

    static String choices(String field, Catalogue lists) {
        return switch (field) {
            case "kind" -> joined(ResourceKind.values(), ResourceKind::key);
            case "visibility" -> joined(Visibility.values(), Visibility::key);
            default -> lists.choices(field);
        };
    }

    private static <T> String joined(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).collect(Collectors.joining(", "));
    }

    private static Optional<String> currency(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(upper::equals)
                .findFirst();
    }

    /** Finds who looks after an entry. */
    private record Steward(String author, Function<String, Optional<String>> people) {

        String find(String name, FieldErrors errors) {
            Optional<String> key = people.apply(name);
            if (key.isEmpty()) {
                errors.add("steward", "unknown");
            }
            return key.orElse(author);
        }
    }
}
