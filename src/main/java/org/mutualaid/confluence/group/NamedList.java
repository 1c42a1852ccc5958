package org.mutualaid.confluence.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.group.CatalogueEntry.Kind;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.value.FoldedText;

/**
 * Turns the lines a coordinator sent into entries with keys. A new line with the name of one that was taken off
 * before is that one again, so that what was written in the meantime belongs to it as before.
 */
final class NamedList {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_KEY = 40;

    private final Kind kind;
    private final List<CatalogueEntry> known;
    private final FieldErrors errors;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> firstWithName = new HashMap<>();

    NamedList(Kind kind, List<CatalogueEntry> all, FieldErrors errors) {
        this.kind = kind;
        this.known = kind.in(all);
        this.errors = errors;
    }

    List<CatalogueEntry> settle(String field, List<CatalogueForm.Line> lines) {
        // Keys that were sent come first, so that no new line takes one of them.
        lines.forEach(line -> line.key().ifPresent(keys::add));
        Set<String> seen = new HashSet<>();
        List<CatalogueEntry> settled = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            CatalogueForm.Line line = lines.get(place);
            String at = field + "." + place;
            if (isFit(at, line) & isFirst(at, line, seen)) {
                String key = line.key().orElseGet(() -> keyFor(line.name().orElseThrow()));
                settled.add(new CatalogueEntry(kind, key, line.name(), true));
            }
        }
        return settled;
    }

    private boolean isFit(String at, CatalogueForm.Line line) {
        Optional<String> unknown = line.key().filter(key -> known.stream().noneMatch(entry -> entry.key().equals(key)));
        if (unknown.isPresent()) {
            errors.addShared(at + ".key", "lists.unknown-key");
            return false;
        }
        boolean hasTranslatedName = kind == Kind.CATEGORY && line.key().filter(StarterLists::hasCategory).isPresent();
        if (line.name().isEmpty() && !hasTranslatedName) {
            errors.addShared(at + ".name", "lists.no-name");
            return false;
        }
        int length = line.name().map(name -> name.codePointCount(0, name.length())).orElse(0);
        if (length > LONGEST_NAME) {
            errors.addShared(at + ".name", "too-long", LONGEST_NAME, length);
        }
        return length <= LONGEST_NAME;
    }

    private boolean isFirst(String at, CatalogueForm.Line line, Set<String> seen) {
        if (line.key().filter(key -> !seen.add(key)).isPresent()) {
            errors.addShared(at + ".key", "lists.key-twice");
            return false;
        }
        String shown = line.name().or(line::key).orElse("");
        String other = firstWithName.putIfAbsent(folded(shown), shown);
        if (other != null && !shown.isEmpty()) {
            errors.addShared(at + ".name", "lists.twice", other);
            return false;
        }
        return true;
    }

    private String keyFor(String name) {
        String key = formerly(name).orElseGet(() -> newKey(name));
        keys.add(key);
        return key;
    }

    private Optional<String> formerly(String name) {
        return known.stream()
                .filter(entry -> !keys.contains(entry.key()))
                .filter(entry -> folded(entry.name().orElse(entry.key())).equals(folded(name)))
                .map(CatalogueEntry::key)
                .findFirst();
    }

    private String newKey(String name) {
        String slug = slug(name);
        String stem = slug.isEmpty() ? kind.code() : slug;
        String key = stem;
        for (int number = 2; isTaken(key); number++) {
            key = stem + "-" + number;
        }
        return key;
    }

    private boolean isTaken(String key) {
        return keys.contains(key) || known.stream().anyMatch(entry -> entry.key().equals(key));
    }

    /** Plain letters and digits only, for links that can be read aloud; empty for names in other scripts. */
    private static String slug(String name) {
        String slug = FoldedText.of(name).words().stream()
                .map(word -> word.replaceAll("[^a-z0-9]", ""))
                .filter(word -> !word.isEmpty())
                .reduce("", (before, word) -> before.isEmpty() ? word : before + "-" + word);
        String cut = slug.length() > LONGEST_KEY ? slug.substring(0, LONGEST_KEY) : slug;
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** The name without its spelling: what two names must differ in. */
    private static String folded(String name) {
        FoldedText folded = FoldedText.of(name);
        List<String> words = folded.words();
        return words.isEmpty() ? folded.text().strip() : String.join(" ", words);
    }
}
