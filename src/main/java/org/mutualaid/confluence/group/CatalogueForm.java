package org.mutualaid.confluence.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/**
 * What a coordinator wants the lists of a space to be. A field within a list is named with its place, counted from 0,
 * such as {@code areas.2.name}.
 *
 * @param zone where the group lives by its IANA name; blank for where the site is; empty to leave it as it is
 * @param revision of the lists the coordinator started from, unless it is told otherwise
 */
public record CatalogueForm(
        List<Line> areas,
        List<Line> categories,
        List<String> languages,
        Optional<String> zone,
        Optional<Integer> revision) {

    static final String AREAS = "areas";
    static final String CATEGORIES = "categories";
    static final String LANGUAGES = "languages";
    static final String ZONE = "zone";

    static final String REVISION = "revision";
    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_TEXT = 1000;

    public CatalogueForm {
        areas = List.copyOf(areas);
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
    }

    /** Lists that leave the zone as it is. */
    public CatalogueForm(
            List<Line> areas, List<Line> categories, List<String> languages, Optional<Integer> revision) {
        this(areas, categories, languages, Optional.empty(), revision);
    }

    /**
     * Reads an input of the shape
     * {@code {areas:[{key?,name}], categories:[{key?,name?}], languages:[tag], zone?, revision}}.
     *
     * @param alsoKnown fields that are sent along and not read
     * @throws InvalidInput if it has another shape
     */
    public static CatalogueForm read(Map<String, Object> input, Set<String> alsoKnown) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(
                input.entrySet().stream()
                        .filter(field -> field.getValue() != null && !alsoKnown.contains(field.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                errors);
        reader.refuseAllBut(Set.of(AREAS, CATEGORIES, LANGUAGES, ZONE, REVISION));
        CatalogueForm form = new CatalogueForm(
                lines(AREAS, input, errors),
                lines(CATEGORIES, input, errors),
                tags(input, errors),
                input.get(ZONE) == null ? Optional.empty() : Optional.of(reader.line(ZONE, LONGEST_TEXT).orElse("")),
                revision(reader, errors));
        errors.refuseIfAny();
        return form;
    }

    private static Optional<Integer> revision(FormReader reader, FieldErrors errors) {
        try {
            return reader.number(REVISION).map(BigDecimal::intValueExact);
        } catch (ArithmeticException notWhole) {
            errors.addShared(REVISION, "lists.no-revision");
            return Optional.empty();
        }
    }

    private static List<Line> lines(String field, Map<String, Object> input, FieldErrors errors) {
        List<?> items = list(field, input, errors);
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            String at = field + "." + place;
            if (items.get(place) instanceof Map<?, ?> item) {
                lines.add(line(at, item, errors));
            } else {
                errors.addShared(at, "lists.no-line");
            }
        }
        return lines;
    }

    private static Line line(String at, Map<?, ?> item, FieldErrors errors) {
        Map<String, Object> named = new HashMap<>();
        item.forEach((field, value) -> named.put(at + "." + field, value));
        FormReader reader = new FormReader(named, errors);
        reader.refuseAllBut(Set.of(at + ".key", at + ".name"));
        return new Line(reader.line(at + ".key", LONGEST_TEXT), reader.line(at + ".name", LONGEST_TEXT));
    }

    private static List<String> tags(Map<String, Object> input, FieldErrors errors) {
        List<?> items = list(LANGUAGES, input, errors);
        List<String> tags = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place) instanceof String tag) {
                tags.add(tag);
            } else {
                errors.addShared(LANGUAGES + "." + place, "no-text");
            }
        }
        return tags;
    }

    private static List<?> list(String field, Map<String, Object> input, FieldErrors errors) {
        if (!(input.get(field) instanceof List<?> items)) {
            errors.addShared(field, "lists.no-list");
            return List.of();
        }
        if (items.size() > LONGEST_LIST) {
            errors.addShared(field, "lists.too-many", LONGEST_LIST, items.size());
            return List.of();
        }
        return items;
    }

    /**
     * A line of a list.
     *
     * @param key empty for a new one
     * @param name empty for a category that carries the app's translated name
     */
    public record Line(Optional<String> key, Optional<String> name) {
    }
}
