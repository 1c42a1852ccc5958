package org.mutualaid.confluence.need.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.care.contact.Contact;
import org.mutualaid.confluence.care.contact.ContactFields;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/**
 * A need as it is sent to be posted. Only a title and a category have to be given.
 *
 * @param fields what was sent, by the names of {@link #FIELDS}
 */
public record NeedForm(Map<String, Object> fields) {

    static final Set<String> FIELDS = Set.of(
            "space", "title", "details", "category", "area", "urgency", "neededBy", "quantity", "unit", "language",
            "onBehalf", ContactFields.FIELD, "sharing");

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_DETAILS = 4000;
    static final int LONGEST_UNIT = 30;

    private static final int LONGEST_KEY = 100;
    private static final int DAYS_AHEAD = 366;

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
     * @param today in the site's zone; a need cannot be needed before it
     * @param language used when none was sent
     * @throws InvalidInput naming every field that must change
     */
    public Sent read(Catalogue lists, LocalDate today, String language) {
        FieldErrors errors = new FieldErrors();
        Sent sent = read(lists, today, language, errors);
        errors.refuseIfAny();
        return sent;
    }

    /** As {@link #read(Catalogue, LocalDate, String)}; what must change is only noted, and then nothing is of use. */
    public Sent read(Catalogue lists, LocalDate today, String language, FieldErrors errors) {
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<String> title = reader.line("title", LONGEST_TITLE);
        if (title.isEmpty() && !errors.names("title")) {
            errors.add("title", "required", LONGEST_TITLE);
        }
        Optional<LocalDate> neededBy = neededBy(reader, errors, today);
        Ask ask = new Ask(
                title.orElse(""),
                reader.lines("details", LONGEST_DETAILS),
                category(reader, errors, lists),
                listed(reader, errors, "area", lists, lists::area).map(Area::key),
                listed(reader, errors, "urgency", lists, Urgency::of).orElse(Urgency.WEEK),
                neededBy,
                reader.quantity("quantity").orElse(Quantity.ONE),
                reader.line("unit", LONGEST_UNIT),
                listed(reader, errors, "language", lists, lists::language).orElse(language),
                reader.yes("onBehalf"),
                listed(reader, errors, "sharing", lists, Sharing::of).orElse(Sharing.HELPER));
        Optional<Contact> contact = ContactFields.read(fields.get(ContactFields.FIELD), errors);
        return new Sent(ask, contact);
    }

    /** Says nothing of what was sent: a contact may be in it. */
    @Override
    public String toString() {
        return "NeedForm[sealed]";
    }

    /** What was sent, once it is checked: the need, and apart from it how to reach whoever asks. */
    public record Sent(Ask ask, Optional<Contact> contact) {
    }

    private static String category(FormReader reader, FieldErrors errors, Catalogue lists) {
        Optional<Category> category = listed(reader, errors, "category", lists, lists::category);
        if (category.isEmpty() && !errors.names("category")) {
            errors.add("category", "required");
        }
        return category.map(Category::key).orElse("");
    }

    private static <T> Optional<T> listed(
            FormReader reader,
            FieldErrors errors,
            String field,
            Catalogue lists,
            Function<String, Optional<T>> find) {
        Optional<String> sent = reader.line(field, LONGEST_KEY);
        Optional<T> found = sent.flatMap(find);
        if (sent.isPresent() && found.isEmpty()) {
            errors.add(field, "unknown", lists.choices(field));
        }
        return found;
    }

    private static Optional<LocalDate> neededBy(FormReader reader, FieldErrors errors, LocalDate today) {
        Optional<String> sent = reader.line("neededBy", LONGEST_KEY);
        try {
            Optional<LocalDate> date = sent.map(LocalDate::parse);
            if (date.filter(day -> day.isBefore(today) || day.isAfter(today.plusDays(DAYS_AHEAD))).isPresent()) {
                errors.add("neededBy", "out-of-range", today.toString(), today.plusDays(DAYS_AHEAD).toString());
            }
            return date;
        } catch (DateTimeParseException notADate) {
            errors.add("neededBy", "no-date", today.toString());
            return Optional.empty();
        }
    }
}
