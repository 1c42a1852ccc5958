package org.mutualaid.confluence.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** Takes lists out of an input, in their order. A line is named with its place, such as {@code free.0.day}. */
public final class ListReader {

    private static final int LONGEST_KEY = 100;
    private static final int MOST_KEYS = 100;

    private final Map<String, Object> input;
    private final FieldErrors errors;

    public ListReader(Map<String, Object> input, FieldErrors errors) {
        this.input = input;
        this.errors = errors;
    }

    /** Short texts, each once, in the order they were sent. */
    public List<String> words(String field, int most, int longest) {
        return items(field, most).entrySet().stream()
                .flatMap(item -> new FormReader(Map.of(item.getKey(), item.getValue()), errors)
                        .line(item.getKey(), longest).stream())
                .distinct()
                .toList();
    }

    /**
     * Keys of what was chosen.
     *
     * @param choices what can be chosen, as a person would write it
     */
    public List<String> chosen(String field, String choices, Function<String, Optional<String>> find) {
        List<String> found = new ArrayList<>();
        for (String word : words(field, MOST_KEYS, LONGEST_KEY)) {
            find.apply(word).ifPresentOrElse(
                    found::add, () -> errors.addShared(field, "list.unknown", word, choices));
        }
        return found;
    }

    /** Objects, each with its place in front of the names of its fields. */
    public Map<String, Map<String, Object>> objects(String field, int most) {
        Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
        items(field, most).forEach((at, item) -> {
            if (item instanceof Map<?, ?> named) {
                Map<String, Object> fields = new LinkedHashMap<>();
                named.forEach((name, value) -> fields.put(at + "." + name, value));
                objects.put(at, fields);
            } else {
                errors.addShared(at, "list.no-object");
            }
        });
        return objects;
    }

    private Map<String, Object> items(String field, int most) {
        Map<String, Object> items = new LinkedHashMap<>();
        Object sent = input.get(field);
        if (sent == null) {
            return items;
        }
        if (!(sent instanceof List<?> list)) {
            errors.addShared(field, "list.no-list");
        } else if (list.size() > most) {
            errors.addShared(field, "list.too-many", most, list.size());
        } else {
            for (int place = 0; place < list.size(); place++) {
                Object item = list.get(place);
                items.put(String.format("%s.%d", field, place), item == null ? "" : item);
            }
        }
        return items;
    }
}
