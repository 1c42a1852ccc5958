package org.mutualaid.confluence.need.story;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of what happened to a need, for one reader.
 *
 * @param when the instant in words, in the reader's zone
 * @param by {@code you}, {@code somebody}, {@code named} for readers who may know the name, or {@code app}
 * @param changes fields with the codes or quantities they took; always {@code state}
 * @param note what the person wrote as the reason
 */
public record HistoryView(
        int revision,
        Instant at,
        String when,
        String action,
        String by,
        Optional<String> name,
        Map<String, String> changes,
        String sentence,
        Optional<String> note) {

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("revision", revision);
        fields.put("at", at.toString());
        fields.put("action", action);
        fields.put("state", changes.get("state"));
        fields.put("by", by);
        name.ifPresent(known -> fields.put("name", known));
        fields.put("changes", changes);
        fields.put("sentence", sentence);
        note.ifPresent(words -> fields.put("note", words));
        return fields;
    }
}
