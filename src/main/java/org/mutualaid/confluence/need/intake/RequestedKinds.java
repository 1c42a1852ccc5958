package org.mutualaid.confluence.need.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** Reads the kinds of help in a form: {@code [{category, title?}]}, each kind once. */
final class RequestedKinds {

    static final String FIELD = "needs";
    static final int MOST = 10;
    static final int LONGEST_TITLE = 120;

    private final Catalogue lists;
    private final FieldErrors errors;

    RequestedKinds(Catalogue lists, FieldErrors errors) {
        this.lists = lists;
        this.errors = errors;
    }

    /** @return the short line, which may be empty, by the key of the category; in the order they were sent */
    Map<String, Optional<String>> read(Object sent) {
        Map<String, Optional<String>> kinds = new LinkedHashMap<>();
        if (sent instanceof List<?> lines) {
            if (lines.size() > MOST) {
                errors.add(FIELD, "too-many", MOST);
            }
            lines.stream().limit(MOST).forEach(line -> read(line, kinds));
        } else if (sent != null) {
            errors.add(FIELD, "no-list");
        }
        if (kinds.isEmpty() && !errors.names(FIELD)) {
            errors.add(FIELD, "required");
        }
        return kinds;
    }

    private void read(Object line, Map<String, Optional<String>> kinds) {
        if (!(line instanceof Map<?, ?> object)) {
            errors.add(FIELD, "no-list");
            return;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        object.forEach((name, value) -> named.put(name.toString(), value));
        FieldErrors own = new FieldErrors();
        FormReader reader = new FormReader(named, own);
        reader.refuseAllBut(Set.of("category", "title"));
        Optional<String> title = reader.line("title", LONGEST_TITLE);
        Optional<Category> category = reader.line("category", LONGEST_TITLE).flatMap(lists::category);
        if (own.names("title")) {
            errors.add(FIELD, "title", LONGEST_TITLE);
        }
        if (category.isEmpty() || kinds.containsKey(category.get().key())) {
            errors.add(FIELD, "unknown");
            return;
        }
        kinds.put(category.get().key(), title);
    }
}
