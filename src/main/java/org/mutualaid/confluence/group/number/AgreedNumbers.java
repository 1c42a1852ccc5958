package org.mutualaid.confluence.group.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;

/** The numbers that an agreement of one kind consists of. */
public enum AgreedNumbers {

    /** Hours after which a helper is asked how it goes, and after which a promise goes back on the board. */
    LAPSE(AgreementKind.LAPSE, true, new Term("askAfter", 24, 1, 1440), new Term("lapseAfter", 48, 2, 2160)),

    /** Days for which a contact is kept after closing, a contact at most, and notes of who looked at one. */
    KEEPING(AgreementKind.KEEPING, true,
            new Term("afterClosing", 28, 1, 364), new Term("atMost", 180, 2, 365), new Term("looks", 90, 30, 365)),

    /**
     * Days after which an entry of the registry is looked at again, above how much money two people approve, and days
     * after which somebody is asked whether what is set aside is still waited for.
     */
    REGISTRY(AgreementKind.REGISTRY, false,
            new Term("lookAfter", 180, 7, 1825), new Term("twoAbove", 50, 0, 100_000),
            new Term("heldFor", 14, 1, 365)),

    /**
     * Hours for which a place on a shift is held at most, how many are asked for cover at once, after how many hours
     * the next are, and how often one person is asked in a week.
     */
    PASSING(AgreementKind.PASSING, false, new Term("holdHours", 12, 1, 72), new Term("askAtOnce", 5, 1, 20),
            new Term("askNextHours", 6, 1, 72), new Term("askWeekly", 2, 1, 7)),

    /** Days after which a page of the library is looked at again, and for which its owner alone is asked. */
    REVIEW(AgreementKind.REVIEW, false, new Term("lookAfter", 180, 7, 1095), new Term("ownerFirst", 14, 0, 90));

    private final AgreementKind kind;
    private final boolean rising;
    private final List<Term> terms;

    /** @param rising whether the first number is always less than the second */
    AgreedNumbers(AgreementKind kind, boolean rising, Term... terms) {
        this.kind = kind;
        this.rising = rising;
        this.terms = List.of(terms);
    }

    public AgreementKind kind() {
        return kind;
    }

    /** At least two. */
    public List<Term> terms() {
        return terms;
    }

    boolean rising() {
        return rising;
    }

    /**
     * One number.
     *
     * @param usual what holds until a group agrees on something else
     */
    public record Term(String name, int usual, int least, int most) {
    }

    /** The numbers by name, in their order. */
    public Map<String, Integer> of(Agreement agreement) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        terms.forEach(term -> numbers.put(
                term.name(),
                Integer.valueOf(agreement.terms().getOrDefault(term.name(), Integer.toString(term.usual())))));
        return numbers;
    }
}
