package org.mutualaid.confluence.group.number;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.group.agreement.desk.AgreementService;
import org.mutualaid.confluence.group.agreement.desk.SentTerms;

/** The numbers of one kind that hold in a space. */
public final class NumbersService extends AgreementService<Map<String, Integer>> {

    private final AgreedNumbers numbers;

    public NumbersService(AgreedNumbers numbers, AgreementGround ground) {
        super(numbers.kind(), ground);
        this.numbers = numbers;
    }

    @Override
    protected Map<String, Integer> meaning(Agreement agreement) {
        return numbers.of(agreement);
    }

    @Override
    protected Set<String> fields() {
        return numbers.terms().stream().map(AgreedNumbers.Term::name).collect(Collectors.toSet());
    }

    @Override
    protected Map<String, String> terms(SentTerms sent) {
        Map<String, String> terms = new LinkedHashMap<>();
        numbers.terms().forEach(term -> number(term, sent)
                .ifPresent(number -> terms.put(term.name(), number.toString())));
        if (numbers.rising() && terms.size() == numbers.terms().size()) {
            refuseUnlessInOrder(terms, sent);
        }
        return terms;
    }

    @Override
    protected Map<String, Object> told(Map<String, Integer> terms) {
        return new LinkedHashMap<>(terms);
    }

    private static Optional<Integer> number(AgreedNumbers.Term term, SentTerms sent) {
        Optional<Integer> whole = sent.reader().whole(
                term.name(), term.least(), term.most(), "numbers.range", term.least(), term.most());
        if (whole.isEmpty() && !sent.errors().names(term.name())) {
            sent.errors().addShared(term.name(), "numbers.range", term.least(), term.most());
        }
        return whole;
    }

    private void refuseUnlessInOrder(Map<String, String> terms, SentTerms sent) {
        String second = numbers.terms().get(1).name();
        int first = Integer.parseInt(terms.get(numbers.terms().get(0).name()));
        if (Integer.parseInt(terms.get(second)) <= first) {
            sent.errors().addShared(second, "numbers.more", first);
        }
    }
}
