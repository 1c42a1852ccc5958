package org.mutualaid.confluence.distribution.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.distribution.RoundTerms;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/**
 * What is to be planned, as it is sent: {@code space} of a new round, {@code resource}, {@code units},
 * {@code mostEach}, {@code rule}, and the needs by {@code category}, {@code area} and {@code neededBy}.
 */
public record PlanForm(Map<String, Object> fields) {

    static final int MOST_UNITS = 1_000_000;

    private static final int LONGEST_KEY = 100;
    private static final int YEARS_AHEAD = 2;
    private static final Set<String> FIELDS =
            Set.of("space", "resource", "units", "mostEach", "rule", "category", "area", "neededBy");

    public PlanForm {
        fields = fields.entrySet().stream()
                .filter(field -> field.getValue() != null && !"".equals(field.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @throws InvalidInput where none was sent */
    String space() {
        return fields.get("space") instanceof String space ? space : fail("space");
    }

    /** @throws InvalidInput where none was sent */
    String resource() {
        return fields.get("resource") instanceof String code ? code : fail("resource");
    }

    /** @throws InvalidInput naming every field that must change */
    Wanted read(Catalogue lists, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<String> rule = reader.line("rule", LONGEST_KEY);
        Optional<RuleKind> kind = rule.flatMap(RuleKind::of);
        if (rule.isPresent() && kind.isEmpty()) {
            errors.addShared("rule", "round.rule", RuleKind.keys());
        }
        Wanted wanted = new Wanted(
                whole(reader, errors, "units"),
                whole(reader, errors, "mostEach"),
                kind,
                listed("category", reader, lists, errors),
                listed("area", reader, lists, errors),
                day(reader, errors, today));
        errors.refuseIfAny();
        return wanted;
    }

    private static String fail(String field) {
        throw FieldErrors.only(field, "required");
    }

    private static OptionalLong whole(FormReader reader, FieldErrors errors, String field) {
        Optional<BigDecimal> sent = reader.number(field);
        Optional<BigDecimal> whole = sent
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(MOST_UNITS)) <= 0)
                .filter(number -> number.remainder(BigDecimal.ONE).signum() == 0);
        if (sent.isPresent() && whole.isEmpty()) {
            errors.addShared(field, "round.units", MOST_UNITS);
        }
        return whole.map(number -> OptionalLong.of(number.longValue())).orElse(OptionalLong.empty());
    }

    private static Optional<String> listed(String field, FormReader reader, Catalogue lists, FieldErrors errors) {
        Optional<String> sent = reader.line(field, LONGEST_KEY);
        Optional<String> key = field.equals("area")
                ? sent.flatMap(lists::area).map(Area::key)
                : sent.flatMap(lists::category).map(Category::key);
        if (sent.isPresent() && key.isEmpty()) {
            errors.addShared(field, "round.unlisted", lists.choices(field));
        }
        return key;
    }

    private static Optional<LocalDate> day(FormReader reader, FieldErrors errors, LocalDate today) {
        Optional<String> sent = reader.line("neededBy", LONGEST_KEY);
        LocalDate last = today.plusYears(YEARS_AHEAD);
        try {
            Optional<LocalDate> day = sent.map(LocalDate::parse);
            if (day.filter(date -> date.isAfter(last)).isPresent()) {
                errors.addShared("neededBy", "no-date", last.toString());
            }
            return day;
        } catch (DateTimeParseException noDate) {
            errors.addShared("neededBy", "no-date", last.toString());
            return Optional.empty();
        }
    }

    /**
     * What is wanted; what was left out is empty.
     *
     * @param units how many to share out; empty for all that are free
     * @param rule empty for the agreed one
     */
    record Wanted(
            OptionalLong units,
            OptionalLong mostEach,
            Optional<RuleKind> rule,
            Optional<String> category,
            Optional<String> area,
            Optional<LocalDate> neededBy) {

        RoundTerms.Scope scope(int leftOut) {
            return new RoundTerms.Scope(category, area, neededBy, leftOut);
        }
    }
}
