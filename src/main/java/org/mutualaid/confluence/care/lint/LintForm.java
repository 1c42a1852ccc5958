package org.mutualaid.confluence.care.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/** Texts to be looked through, by the names of their fields. */
record LintForm(Map<String, String> texts) {

    private static final int MOST_FIELDS = 20;

    /** @throws InvalidInput if it is not {@code {"texts": {field: text}}} with at most 20 fields */
    static LintForm read(Map<String, Object> input) {
        FieldErrors errors = new FieldErrors();
        new FormReader(input, errors).refuseAllBut(Set.of("texts"));
        Map<String, String> texts = new LinkedHashMap<>();
        if (input.get("texts") instanceof Map<?, ?> sent && sent.size() <= MOST_FIELDS) {
            sent.forEach((field, text) -> {
                if (text instanceof String words) {
                    texts.put((String) field, words);
                } else {
                    errors.addShared("texts." + field, "no-text");
                }
            });
        } else {
            errors.add("texts", "no-object", MOST_FIELDS);
        }
        errors.refuseIfAny();
        return new LintForm(texts);
    }
}
