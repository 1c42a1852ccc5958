package org.mutualaid.confluence.practice.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mutualaid.confluence.web.address.PageAddress;

/**
 * What one library on one page shows: what its author set, and what the reader chose in the address under names that
 * begin with {@code pl.}. A reader can narrow a library but not leave what its author set.
 *
 * @param presets by the names of {@link LibraryQuery}, and {@code view}
 */
record LibraryRequest(String space, Map<String, String> presets, Map<String, String> chosen, PageAddress page) {

    static final String NAME = "pl";

    private static final String PREFIX = NAME + ".";
    private static final Set<String> SETTABLE = Set.of("topic", "kind", "status", "limit", "view");
    private static final Set<String> LIST_LIKE = Set.of("view", "limit");

    static LibraryRequest of(String space, Map<String, String> author, String path, Map<String, String> address) {
        Map<String, String> presets = new HashMap<>();
        author.forEach((name, value) -> {
            if (SETTABLE.contains(name) && !value.isBlank()) {
                presets.put(name, value.strip());
            }
        });
        Map<String, String> chosen = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        address.forEach((name, value) -> {
            if (!name.startsWith(PREFIX)) {
                others.put(name, value);
            } else if (!value.isBlank()) {
                chosen.put(name.substring(PREFIX.length()), value.strip());
            }
        });
        return new LibraryRequest(space, Map.copyOf(presets), Map.copyOf(chosen), new PageAddress(path, others));
    }

    LibraryQuery query() {
        Map<String, String> parameters = new HashMap<>(chosen);
        presets.forEach((name, value) -> {
            if (LIST_LIKE.contains(name)) {
                parameters.putIfAbsent(name, value);
            } else {
                parameters.put(name, value);
            }
        });
        return new LibraryQuery(space, parameters);
    }

    String chosen(String name) {
        return chosen.getOrDefault(name, "");
    }

    boolean isPreset(String name) {
        return presets.containsKey(name);
    }

    boolean isList() {
        return chosen.getOrDefault("view", presets.getOrDefault("view", "")).equals("list");
    }

    /** Whether the reader narrowed the list. */
    boolean isNarrowed() {
        return chosen.keySet().stream().anyMatch(name -> !LIST_LIKE.contains(name) && !name.equals("next"));
    }

    /** The page with the present choices but for one; the list begins anew unless that is where it goes on. */
    String with(String name, String value) {
        Map<String, String> own = new TreeMap<>();
        chosen.forEach((key, present) -> own.put(PREFIX + key, present));
        own.remove(PREFIX + "next");
        own.put(PREFIX + name, value);
        return page.with(own) + "#" + NAME;
    }

    String clear() {
        return page.with(Map.of(PREFIX + "view", chosen("view"))) + "#" + NAME;
    }
}
