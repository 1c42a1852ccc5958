package org.mutualaid.confluence.resource.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.resource.Counting;
import org.mutualaid.confluence.resource.desk.DateFields;
import org.mutualaid.confluence.resource.stock.Adjustment;
import org.mutualaid.confluence.resource.stock.Lot;
import org.mutualaid.confluence.resource.stock.MovementType;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/**
 * A movement as it is sent.
 *
 * @param fields what was sent, by the names of {@link #FIELDS}
 */
public record MovementForm(Map<String, Object> fields) {

    static final Set<String> FIELDS = Set.of(
            "type", "place", "toPlace", "lot", "expires", "quantity", "unit", "reason", "note", "need", "source",
            "restrictions");

    static final int LONGEST_WORDS = 200;
    static final int LONGEST_NOTE = 500;

    private static final int LONGEST_KEY = 100;
    private static final int YEARS_AHEAD = 30;
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,29}");

    /**
     * Checks everything at once.
     *
     * @param counting how the thing is counted
     * @throws InvalidInput naming every field that must change
     */
    Sent read(Counting counting, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Optional<MovementType> type = named(reader, errors, "type", MovementType.values(), MovementType::key);
        Optional<Adjustment> reason = named(reader, errors, "reason", Adjustment.values(), Adjustment::key);
        unit(reader, errors, counting);
        Optional<Quantity> quantity = quantity(reader, errors, counting, reason);
        Sent sent = new Sent(
                type.orElse(MovementType.RECEIVED),
                quantity,
                reason,
                lot(reader, errors, today),
                reader.line("place", Place.LONGEST_NAME),
                reader.line("toPlace", Place.LONGEST_NAME),
                reader.line("need", LONGEST_KEY),
                reader.lines("note", LONGEST_NOTE));
        require(errors, type.isPresent(), "type");
        type.ifPresent(known -> check(known, sent, errors));
        errors.refuseIfAny();
        return sent;
    }

    private static void check(MovementType type, Sent sent, FieldErrors errors) {
        require(errors, sent.quantity.isPresent() || type == MovementType.RELEASED, "quantity");
        if (type == MovementType.RECEIVED) {
            require(errors, sent.place.isPresent(), "place");
        }
        if (type == MovementType.ADJUSTED) {
            require(errors, sent.reason.isPresent(), "reason");
        } else if (sent.reason.isPresent() && !errors.names("reason")) {
            errors.add("reason", "only-adjusted");
        }
        if (type == MovementType.TRANSFERRED) {
            require(errors, sent.toPlace.isPresent(), "toPlace");
            if (sent.isToSamePlace()) {
                errors.add("toPlace", "same");
            }
        }
        if (type == MovementType.RESERVED || type == MovementType.RELEASED) {
            require(errors, sent.need.isPresent(), "need");
        }
    }

    private static void require(FieldErrors errors, boolean given, String field) {
        if (!given && !errors.names(field)) {
            errors.add(field, "movement-required");
        }
    }

    /** More than zero; or, for what was counted, zero as well. */
    private Optional<Quantity> quantity(
            FormReader reader, FieldErrors errors, Counting counting, Optional<Adjustment> reason) {
        boolean none = fields.get("quantity") instanceof Number number
                && new BigDecimal(number.toString()).signum() == 0;
        if (none && reason.filter(Adjustment.COUNTED::equals).isPresent()) {
            return Optional.of(Quantity.ZERO);
        }
        Optional<Quantity> quantity = reader.quantity("quantity");
        if (quantity.isPresent() && quantity.filter(counting::admits).isEmpty()) {
            errors.addShared("quantity", "whole-units", counting.unit().orElse(""));
        }
        return quantity;
    }

    private static void unit(FormReader reader, FieldErrors errors, Counting counting) {
        Optional<String> sent = reader.line("unit", LONGEST_KEY);
        String own = counting.unit().orElse("");
        if (sent.isPresent() && !sent.get().equalsIgnoreCase(own)) {
            errors.add("unit", "other", own);
        }
    }

    private static Lot lot(FormReader reader, FieldErrors errors, LocalDate today) {
        Optional<String> label = reader.line("lot", Lot.LONGEST_LABEL);
        if (label.isPresent() && !LABEL.matcher(label.get()).matches()) {
            errors.add("lot", "label", Lot.LONGEST_LABEL);
        }
        return new Lot(
                label.orElse(""),
                DateFields.date(reader, errors, "expires", today, today.plusYears(YEARS_AHEAD)),
                reader.line("source", LONGEST_WORDS),
                reader.lines("restrictions", LONGEST_NOTE));
    }

    private static <T> Optional<T> named(
            FormReader reader, FieldErrors errors, String field, T[] values, Function<T, String> key) {
        Optional<String> sent = reader.line(field, LONGEST_KEY);
        Optional<T> found = sent.flatMap(name -> Arrays.stream(values)
                .filter(value -> key.apply(value).equals(name))
                .findFirst());
        if (sent.isPresent() && found.isEmpty()) {
            String names = Arrays.stream(values).map(key).collect(Collectors.joining(", "));
            errors.add(field, "movement-unknown", names);
        }
        return found;
    }

    /**
     * What was sent, once it is checked.
     *
     * @param lot without a label if none was named
     * @param place as it was typed
     * @param need as it was typed
     */
    record Sent(
            MovementType type,
            Optional<Quantity> quantity,
            Optional<Adjustment> reason,
            Lot lot,
            Optional<String> place,
            Optional<String> toPlace,
            Optional<String> need,
            Optional<String> note) {

        boolean isToSamePlace() {
            return place.isPresent() && toPlace.isPresent()
                    && Place.named(place.get()).key().equals(Place.named(toPlace.get()).key());
        }

        Optional<String> lotLabel() {
            return Optional.of(lot.label()).filter(label -> !label.isEmpty());
        }
    }
}
