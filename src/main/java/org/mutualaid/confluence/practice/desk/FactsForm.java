package org.mutualaid.confluence.practice.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.practice.Facts;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.form.ListReader;

/** What a record is to say about its page, as it is sent. */
public record FactsForm(Map<String, Object> fields) {

    static final int MOST_TOPICS = 5;
    static final int MOST_LINKS = 5;

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_KEY = 100;
    private static final int YEARS_AHEAD = 3;
    private static final Set<String> FIELDS =
            Set.of("kind", "topics", "appliesTo", "from", "fromPage", "links", "mustRead", "owner", "reviewBy");

    /**
     * What was sent, once it is checked.
     *
     * @param owner user name; empty for nobody
     */
    record Sent(Facts facts, Optional<String> owner, Optional<LocalDate> reviewBy) {
    }

    /** @throws InvalidInput naming every field that must change */
    Sent read(Catalogue lists, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<PracticeKind> kind = reader.line("kind", LONGEST_KEY).flatMap(PracticeKind::of);
        if (kind.isEmpty() && !errors.names("kind")) {
            errors.addShared("kind", "practice.kind", kinds());
        }
        Facts facts = new Facts(kind.orElse(PracticeKind.LESSON), topics(lists, errors),
                reader.line("appliesTo", LONGEST_WORDS), from(reader, errors), reader.yes("mustRead"),
                new Facts.Links(page("fromPage", reader, errors), links(errors)));
        Optional<LocalDate> reviewBy = day("reviewBy", reader, errors, today);
        Optional<String> owner = reader.line("owner", LONGEST_KEY);
        errors.refuseIfAny();
        return new Sent(facts, owner, reviewBy);
    }

    /** A day from today to three years ahead; empty where none was sent. */
    static Optional<LocalDate> day(String field, FormReader reader, FieldErrors errors, LocalDate today) {
        Optional<String> sent = reader.line(field, LONGEST_KEY);
        LocalDate last = today.plusYears(YEARS_AHEAD);
        try {
            Optional<LocalDate> day = sent.map(LocalDate::parse);
            if (day.filter(any -> any.isBefore(today) || any.isAfter(last)).isPresent()) {
                errors.addShared(field, "practice.day-out-of-range", today.toString(), last.toString());
            }
            return day;
        } catch (DateTimeParseException noDate) {
            errors.addShared(field, "no-date", last.toString());
            return Optional.empty();
        }
    }

    private List<String> topics(Catalogue lists, FieldErrors errors) {
        Object sent = fields.getOrDefault("topics", List.of());
        if (!(sent instanceof List<?> topics) || topics.size() > MOST_TOPICS) {
            errors.addShared("topics", "practice.topics", MOST_TOPICS);
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (Object topic : topics) {
            Optional<String> key = topic instanceof String text ? lists.category(text).map(Category::key)
                    : Optional.empty();
            key.filter(known -> !keys.contains(known)).ifPresent(keys::add);
            if (key.isEmpty()) {
                errors.addShared("topics", "practice.topic", lists.choices("category"));
            }
        }
        return keys;
    }

    /** The number of a page; whether it may be seen is for the service to say. */
    static Optional<Long> page(String field, FormReader reader, FieldErrors errors) {
        try {
            return reader.number(field).map(BigDecimal::longValueExact);
        } catch (ArithmeticException noId) {
            errors.addShared(field, "practice.page");
            return Optional.empty();
        }
    }

    private List<String> links(FieldErrors errors) {
        List<String> codes = new ArrayList<>();
        for (String word : new ListReader(fields, errors).words("links", MOST_LINKS, LONGEST_KEY)) {
            PublicCode.read(word).filter(CodeLinks::leads).map(PublicCode::text)
                    .ifPresentOrElse(codes::add, () -> errors.addShared("links", "practice.links", word));
        }
        return codes;
    }

    private static Optional<String> from(FormReader reader, FieldErrors errors) {
        Optional<String> sent = reader.line("from", LONGEST_KEY);
        Optional<String> code = sent.flatMap(PublicCode::read).map(PublicCode::text);
        if (sent.isPresent() && code.isEmpty()) {
            errors.addShared("from", "practice.from");
        }
        return code;
    }

    private static String kinds() {
        return Arrays.stream(PracticeKind.values()).map(PracticeKind::key).collect(Collectors.joining(", "));
    }
}
