package org.mutualaid.confluence.resource;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is written down about a thing that a group has.
 *
 * @param category key from the lists of the space
 * @param area key from the lists of the space
 */
public record Entry(
        ResourceKind kind,
        String name,
        Optional<String> details,
        String category,
        Optional<String> area,
        Visibility visibility,
        Counting counting,
        Keeping keeping,
        Offering offering) {

    Entry with(Keeping kept) {
        return new Entry(kind, name, details, category, area, visibility, counting, kept, offering);
    }

    /** What its history says of it: codes and names of fields, never what somebody wrote. */
    Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        codes.put("kind", kind.key());
        codes.put("category", category);
        codes.put("visibility", visibility.key());
        area.ifPresent(key -> codes.put("area", key));
        return codes;
    }

    Map<String, String> codesUnlike(Entry before) {
        Map<String, String> codes = new TreeMap<>(codes());
        codes.entrySet().removeIf(code -> Objects.equals(before.codes().get(code.getKey()), code.getValue()));
        codes.put("verified", keeping.verified().toString());
        return codes;
    }
}
