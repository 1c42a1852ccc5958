package org.mutualaid.confluence.need.ordering;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/**
 * A rule as it is sent: {@code patience} with whole hours for each urgency, {@code boosts} with whole hours by area,
 * when and where it was agreed, and {@code revision}. What an answer told besides may be sent back with it.
 */
public record OrderingForm(Map<String, Object> fields) {

    static final int MOST_HOURS = 8760;

    private static final String PATIENCE = "patience";
    private static final String BOOSTS = "boosts";
    private static final String REVISION = "revision";
    private static final Set<String> TOLD = Set.of("space", "kind", "words", "agreed", "line");

    public OrderingForm {
        // A field sent as null is a field left out.
        fields = fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @throws InvalidInput naming every field that must change */
    OrderingRule rule(Catalogue lists) {
        FieldErrors errors = new FieldErrors();
        refuseUnknown(errors);
        OrderingRule rule = rule(lists, errors);
        errors.refuseIfAny();
        return rule;
    }

    /**
     * @param expected the revision the request as a whole is meant for, where it says so
     * @throws InvalidInput naming every field that must change
     */
    Agreements.Wanted wanted(Catalogue lists, AgreedForm agreedForm, Optional<Integer> expected) {
        FieldErrors errors = new FieldErrors();
        refuseUnknown(errors);
        OrderingRule rule = rule(lists, errors);
        FormReader reader = new FormReader(fields, errors);
        Agreement.Agreed agreed = agreedForm.read(reader, errors);
        Optional<Integer> revision = expected.or(() -> whole(reader, REVISION, Integer.MAX_VALUE, errors));
        errors.refuseIfAny();
        return new Agreements.Wanted(AgreementKind.ORDERING, OrderingTerms.of(rule), agreed, revision);
    }

    private void refuseUnknown(FieldErrors errors) {
        Set<String> known = Stream.of(AgreedForm.FIELDS, TOLD, Set.of(PATIENCE, BOOSTS, REVISION))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        new FormReader(fields, errors).refuseAllBut(known);
    }

    private OrderingRule rule(Catalogue lists, FieldErrors errors) {
        return new OrderingRule(patience(errors), boosts(lists, errors));
    }

    private Map<Urgency, Duration> patience(FieldErrors errors) {
        Map<String, Object> sent = object(PATIENCE, errors);
        FormReader reader = new FormReader(sent, errors);
        Map<Urgency, Duration> patience = new EnumMap<>(OrderingRule.USUAL.patience());
        int atLeast = 1;
        for (Urgency urgency : Urgency.values()) {
            String field = PATIENCE + "." + urgency.key();
            Optional<Integer> hours = whole(reader, field, MOST_HOURS, errors);
            if (hours.isEmpty() && !errors.names(field)) {
                errors.addShared(field, "ordering.hours", MOST_HOURS);
            }
            if (hours.filter(atLeast(atLeast)).isEmpty() && !errors.names(field)) {
                errors.addShared(field, "ordering.shorter", atLeast);
            }
            atLeast = hours.orElse(atLeast);
            hours.ifPresent(number -> patience.put(urgency, Duration.ofHours(number)));
        }
        Set<String> known = Stream.of(Urgency.values())
                .map(urgency -> PATIENCE + "." + urgency.key())
                .collect(Collectors.toSet());
        reader.refuseAllBut(known);
        return patience;
    }

    private static Predicate<Integer> atLeast(int least) {
        return hours -> hours >= least;
    }

    private Map<String, Duration> boosts(Catalogue lists, FieldErrors errors) {
        Map<String, Object> sent = object(BOOSTS, errors);
        FormReader reader = new FormReader(sent, errors);
        Map<String, Duration> boosts = new HashMap<>();
        for (String field : new TreeMap<>(sent).keySet()) {
            String area = field.substring(BOOSTS.length() + 1);
            Optional<Integer> hours = whole(reader, field, MOST_HOURS, errors);
            if (lists.areas().stream().noneMatch(listed -> listed.key().equals(area))) {
                errors.addShared(field, "area.unknown", lists.choices("area"));
            }
            hours.filter(atLeast(1)).ifPresent(number -> boosts.put(area, Duration.ofHours(number)));
        }
        return boosts;
    }

    /** The fields of an object within the input, by {@code <field>.<name>}; none when it was left out. */
    private Map<String, Object> object(String field, FieldErrors errors) {
        Map<String, Object> named = new HashMap<>();
        if (fields.get(field) instanceof Map<?, ?> object) {
            object.forEach((name, value) -> named.put(field + "." + name, value));
        } else if (fields.containsKey(field)) {
            errors.addShared(field, "ordering.no-object");
        }
        return named;
    }

    private static Optional<Integer> whole(FormReader reader, String field, int most, FieldErrors errors) {
        Optional<BigDecimal> number = reader.number(field);
        Optional<Integer> whole = number
                .filter(sent -> sent.signum() >= 0 && sent.compareTo(BigDecimal.valueOf(most)) <= 0)
                .filter(sent -> sent.remainder(BigDecimal.ONE).signum() == 0)
                .map(BigDecimal::intValue);
        if (number.isPresent() && whole.isEmpty()) {
            errors.addShared(field, "ordering.hours", MOST_HOURS);
        }
        return whole;
    }
}
