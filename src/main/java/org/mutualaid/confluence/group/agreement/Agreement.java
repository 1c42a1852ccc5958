package org.mutualaid.confluence.group.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * One agreement of a space as it stands.
 *
 * @param revision counts the times it was settled; 0 as long as it never was
 * @param terms by name; their meaning is the feature's
 * @param agreed empty as long as it was never settled
 * @param followed the revision by which everything older was brought in line; lower than {@code revision} while
 *     that is not finished
 */
public record Agreement(
        AgreementKind kind, int revision, Map<String, String> terms, Optional<Agreed> agreed, int followed) {

    public Agreement {
        SortedMap<String, String> sorted = new TreeMap<>(terms);
        terms = Collections.unmodifiableMap(sorted);
    }

    /** What a space has that never settled this kind. */
    public static Agreement none(AgreementKind kind) {
        return new Agreement(kind, 0, Map.of(), Optional.empty(), 0);
    }

    public boolean isFollowed() {
        return followed == revision;
    }

    /**
     * When and where people agreed, as REST shows it for every kind; nothing as long as it was never settled.
     *
     * @param address turns the path of a page into its address
     */
    public Map<String, Object> agreedFields(UnaryOperator<String> address) {
        Map<String, Object> fields = new LinkedHashMap<>();
        agreed.ifPresent(settled -> {
            fields.put("agreedOn", settled.on().toString());
            settled.page().ifPresent(page -> fields.put("agreedAt", address.apply(page)));
            fields.put("lookAgain", settled.lookAgain().toString());
        });
        return fields;
    }

    Agreement next(Map<String, String> newTerms, Agreed newlyAgreed) {
        return new Agreement(kind, revision + 1, newTerms, Optional.of(newlyAgreed), followed);
    }

    Agreement followedNow() {
        return new Agreement(kind, revision, terms, agreed, revision);
    }

    /**
     * When people agreed, and until when they want to try it.
     *
     * @param page path of a page of this site, such as {@code /display/RIVERSIDE/Meeting}, without the context path
     */
    public record Agreed(LocalDate on, Optional<String> page, LocalDate lookAgain) {
    }
}
