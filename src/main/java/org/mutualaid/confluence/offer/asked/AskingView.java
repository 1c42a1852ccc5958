package org.mutualaid.confluence.offer.asked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question as one reader may see it: who asked, who was asked, or a coordinator. Texts are plain; what does not
 * apply is empty.
 *
 * @param sentence who asks whom for what, such as "Cleo asks you"
 * @param when the instant in words, in the reader's zone
 * @param state key of what came of it
 * @param outcome the same in words
 * @param words what was written along
 */
public record AskingView(
        String code,
        String sentence,
        String when,
        String state,
        String outcome,
        String words,
        Thing need,
        Thing offer,
        List<String> actions,
        Moments at) {

    /**
     * What it is about; all empty where there is no such thing, or none any more.
     *
     * @param note until when it is needed
     */
    public record Thing(String code, String title, String url, String note) {

        static final Thing NONE = new Thing("", "", "", "");
    }

    /** Instants as REST tells them; {@code answered} is empty while it waits. */
    public record Moments(String asked, String answered) {
    }

    public boolean may(String action) {
        return actions.contains(action);
    }

    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("state", state);
        fields.put("sentence", sentence);
        putIfAny(fields, "need", need.code());
        putIfAny(fields, "offer", offer.code());
        putIfAny(fields, "words", words);
        fields.put("asked", at.asked());
        putIfAny(fields, "answered", at.answered());
        fields.put("actions", List.copyOf(actions));
        return fields;
    }

    private static void putIfAny(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
