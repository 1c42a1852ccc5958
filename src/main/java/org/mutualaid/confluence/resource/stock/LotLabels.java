package org.mutualaid.confluence.resource.stock;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;

/** Names lots that nobody named: by year and month of their expiry, such as 2612, or by counting. */
final class LotLabels {

    private static final DateTimeFormatter YEAR_AND_MONTH = DateTimeFormatter.ofPattern("yyMM");

    private LotLabels() {
    }

    /** The label of a lot just like it, or else one that no other has. */
    static String labelFor(Lot said, Collection<Lot> known) {
        return known.stream()
                .filter(lot -> lot.expires().equals(said.expires()))
                .filter(lot -> said.source().isEmpty() || lot.source().equals(said.source()))
                .filter(lot -> said.restrictions().isEmpty() || lot.restrictions().equals(said.restrictions()))
                .map(Lot::label)
                .findFirst()
                .orElseGet(() -> unused(said, known));
    }

    private static String unused(Lot said, Collection<Lot> known) {
        Optional<String> stem = said.expires().map(YEAR_AND_MONTH::format);
        String label = stem.orElse("1");
        for (int number = 2; isUsed(label, known); number++) {
            label = stem.map(text -> text + "-").orElse("") + number;
        }
        return label;
    }

    private static boolean isUsed(String label, Collection<Lot> known) {
        return known.stream().anyMatch(lot -> lot.label().equalsIgnoreCase(label));
    }
}
