package org.mutualaid.confluence.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.value.Quantity;

/**
 * Takes fields out of an input one by one and collects what is wrong with them. Text is trimmed; characters that can
 * neither be seen nor stored are left out, and so are those that turn the direction of the text around them. Text of
 * which nothing can be seen counts as not given.
 */
public final class FormReader {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");
    /** Blanks of all kinds, signs without a shape, marks without a letter, and letters that are drawn as nothing. */
    private static final Pattern NOTHING_TO_SEE =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*+");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\n\\t]+");

    private final Map<String, Object> input;
    private final FieldErrors errors;

    public FormReader(Map<String, Object> input, FieldErrors errors) {
        this.input = input;
        this.errors = errors;
    }

    /** Refuses fields nobody would read: what a person sent is not dropped in silence. */
    public void refuseAllBut(Set<String> known) {
        String names = String.join(", ", new TreeSet<>(known));
        input.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> errors.addShared(name, "unknown-field", names));
    }

    /** Text on one line. */
    public Optional<String> line(String field, int most) {
        return cleaned(field)
                .map(text -> LINE_BREAKS.matcher(text).replaceAll(" "))
                .filter(text -> fits(field, text, most));
    }

    /** Text that may have several lines. */
    public Optional<String> lines(String field, int most) {
        return cleaned(field).filter(text -> fits(field, text, most));
    }

    /** A number as it was sent, or as it was typed into a field. */
    public Optional<BigDecimal> number(String field) {
        Object value = input.get(field);
        if (value == null || "".equals(value)) {
            return Optional.empty();
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        if (value instanceof BigInteger number) {
            return Optional.of(new BigDecimal(number));
        }
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(BigDecimal.valueOf(((Number) value).longValue()));
        }
        errors.addShared(field, "no-number");
        return Optional.empty();
    }

    /**
     * A whole number in a range.
     *
     * @param error what is said of a number that is not whole or lies outside, with its arguments
     */
    public Optional<Integer> whole(String field, int least, int most, String error, Object... arguments) {
        Optional<BigDecimal> sent = number(field);
        Optional<Integer> whole = sent
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
        if (sent.isPresent() && whole.isEmpty()) {
            errors.addShared(field, error, arguments);
        }
        return whole;
    }

    /** More than zero, at most {@link Quantity#MOST}, with at most three decimals. */
    public Optional<Quantity> quantity(String field) {
        Optional<BigDecimal> sent = number(field);
        Optional<Quantity> quantity = sent.flatMap(Quantity::read);
        if (sent.isPresent() && quantity.isEmpty()) {
            errors.addShared(field, "quantity", Quantity.MOST.toString());
        }
        return quantity;
    }

    public boolean yes(String field) {
        Object value = input.get(field);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        errors.addShared(field, "no-yes-or-no");
        return false;
    }

    private Optional<String> cleaned(String field) {
        Object value = input.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text)) {
            errors.addShared(field, "no-text");
            return Optional.empty();
        }
        String seen = UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll("");
        return Optional.of(Normalizer.normalize(seen, Normalizer.Form.NFC).strip())
                .filter(clean -> !NOTHING_TO_SEE.matcher(clean).matches());
    }

    private boolean fits(String field, String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            errors.addShared(field, "too-long", most, length);
        }
        return length <= most;
    }
}
