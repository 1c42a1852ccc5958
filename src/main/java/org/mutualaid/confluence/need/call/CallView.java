package org.mutualaid.confluence.need.call;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One try to reach somebody, for one reader.
 *
 * @param sentence who did what
 * @param when the instant in words, in the reader's zone
 * @param nextStep empty where none was written
 */
public record CallView(String by, String result, Instant at, String sentence, String when, String nextStep) {

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("at", at.toString());
        fields.put("by", by);
        fields.put("result", result);
        fields.put("sentence", sentence);
        if (!nextStep.isEmpty()) {
            fields.put("nextStep", nextStep);
        }
        return fields;
    }
}
