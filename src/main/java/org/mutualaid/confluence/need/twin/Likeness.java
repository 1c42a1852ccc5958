package org.mutualaid.confluence.need.twin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.value.FoldedText;

/**
 * Whether two needs read as if they were one: the same kind, areas that do not exclude each other, asked within a few
 * days, not for two different days, and at least half of the shorter title's words in both. Words are folded, small
 * words of English and Spanish are left out, and endings of the plural are.
 */
final class Likeness {

    /** Asked at most so many days apart. */
    static final int DAYS = 14;

    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "any", "at", "by", "for", "from", "i", "in", "is", "it", "me", "my", "need", "needs",
            "of", "on", "or", "our", "please", "some", "the", "to", "us", "we", "with", "you", "your",
            "al", "algo", "alguien", "con", "de", "del", "el", "en", "es", "la", "las", "lo", "los", "mi", "mis",
            "necesito", "necesita", "o", "para", "por", "que", "se", "su", "sus", "un", "una", "unas", "unos", "y");
    private static final int SHORTEST_PLURAL = 4;

    private Likeness() {
    }

    /** The words of a title by which it is compared. */
    static Set<String> words(String title) {
        return FoldedText.of(title).words().stream()
                .filter(word -> !SMALL.contains(word))
                .map(Likeness::singular)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What makes two needs alike.
     *
     * @return the words they share; empty when they are not alike
     */
    static Optional<List<String>> of(Need one, Need other) {
        if (!one.ask().category().equals(other.ask().category()) || areFar(one, other) || areForOtherDays(one, other)
                || Duration.between(one.asked(), other.asked()).abs().compareTo(Duration.ofDays(DAYS)) > 0) {
            return Optional.empty();
        }
        Set<String> words = words(one.ask().title());
        Set<String> others = words(other.ask().title());
        List<String> shared = words.stream().filter(others::contains).toList();
        int shorter = Math.min(words.size(), others.size());
        return Optional.of(shared).filter(some -> !some.isEmpty() && some.size() * 2 >= shorter);
    }

    private static boolean areFar(Need one, Need other) {
        return one.ask().area().isPresent() && other.ask().area().isPresent()
                && !one.ask().area().equals(other.ask().area());
    }

    private static boolean areForOtherDays(Need one, Need other) {
        return one.ask().neededBy().isPresent() && other.ask().neededBy().isPresent()
                && !one.ask().neededBy().equals(other.ask().neededBy());
    }

    private static String singular(String word) {
        if (word.length() >= SHORTEST_PLURAL + 1 && word.endsWith("es")) {
            return word.substring(0, word.length() - 2);
        }
        String stem = word.length() >= SHORTEST_PLURAL && word.endsWith("s")
                ? word.substring(0, word.length() - 1) : word;
        return stem.length() > SHORTEST_PLURAL && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
