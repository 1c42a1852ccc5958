package org.mutualaid.confluence.group.number;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/** An agreement on numbers as it is sent; what an answer told besides may be sent back with it. */
public record NumbersForm(Map<String, Object> fields) {

    private static final String REVISION = "revision";
    private static final Set<String> TOLD = Set.of(REVISION, "space", "kind");

    /**
     * @param expected the revision the request as a whole is meant for, where it says so
     * @throws InvalidInput naming every field that must change
     */
    Agreements.Wanted wanted(AgreedNumbers numbers, AgreedForm agreedForm, Optional<Integer> expected) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        Set<String> own = numbers.terms().stream().map(AgreedNumbers.Term::name).collect(Collectors.toSet());
        reader.refuseAllBut(Stream.of(AgreedForm.FIELDS, TOLD, own).flatMap(Set::stream).collect(Collectors.toSet()));
        Map<String, String> terms = new LinkedHashMap<>();
        numbers.terms().forEach(term -> terms.put(term.name(), number(term, reader, errors)));
        errors.refuseIfAny();
        if (numbers.rising()) {
            refuseUnlessInOrder(numbers, terms, errors);
        }
        Agreement.Agreed agreed = agreedForm.read(reader, errors);
        Optional<Integer> revision = expected.or(() -> reader.number(REVISION).map(BigDecimal::intValue));
        errors.refuseIfAny();
        return new Agreements.Wanted(numbers.kind(), terms, agreed, revision);
    }

    private static String number(AgreedNumbers.Term term, FormReader reader, FieldErrors errors) {
        Optional<Integer> whole = reader.number(term.name())
                .filter(sent -> sent.stripTrailingZeros().scale() <= 0)
                .filter(sent -> sent.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
                .map(BigDecimal::intValue)
                .filter(term::takes);
        if (whole.isEmpty() && !errors.names(term.name())) {
            errors.addShared(term.name(), "numbers.range", term.least(), term.most());
        }
        return whole.map(Object::toString).orElse("");
    }

    private static void refuseUnlessInOrder(AgreedNumbers numbers, Map<String, String> terms, FieldErrors errors) {
        String second = numbers.terms().get(1).name();
        int first = Integer.parseInt(terms.get(numbers.terms().get(0).name()));
        if (Integer.parseInt(terms.get(second)) <= first) {
            errors.addShared(second, "numbers.more", first);
        }
    }
}
