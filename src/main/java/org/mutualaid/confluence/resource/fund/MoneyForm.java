package org.mutualaid.confluence.resource.fund;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/** An amount with words, as it is sent: in the currency, such as 12.50. */
record MoneyForm(Quantity amount, Optional<String> words) {

    private static final int LONGEST_WORDS = 500;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /**
     * @param field name of the words, such as {@code purpose}
     * @param required whether the words have to be given
     * @throws InvalidInput naming every field that must change
     */
    static MoneyForm read(Map<String, Object> fields, Optional<String> unit, String field, boolean required) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("amount", field));
        int digits = unit.map(code -> Currency.getInstance(code).getDefaultFractionDigits()).orElse(2);
        Optional<BigDecimal> sent = reader.number("amount");
        Optional<Quantity> amount = sent
                .filter(number -> number.signum() > 0 && number.compareTo(MOST) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= digits)
                .map(number -> Quantity.ofWhole(number.movePointRight(digits).longValueExact()));
        if (amount.isEmpty() && !errors.names("amount")) {
            errors.add("amount", "money", MOST.toPlainString(), digits);
        }
        Optional<String> words = words(reader, errors, field, required);
        errors.refuseIfAny();
        return new MoneyForm(amount.orElseThrow(), words);
    }

    /** Words alone, which have to be given. */
    static String words(Map<String, Object> fields, String field) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of(field));
        Optional<String> words = words(reader, errors, field, true);
        errors.refuseIfAny();
        return words.orElseThrow();
    }

    private static Optional<String> words(FormReader reader, FieldErrors errors, String field, boolean required) {
        Optional<String> words = reader.lines(field, LONGEST_WORDS);
        if (required && words.isEmpty() && !errors.names(field)) {
            errors.addShared(field, "money-words");
        }
        return words;
    }
}
