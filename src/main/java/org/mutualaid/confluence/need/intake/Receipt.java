package org.mutualaid.confluence.need.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody gets who sent a request, once.
 *
 * @param token of the status link; shown now and never again
 * @param deleted on this day at the latest what was left to be reached by is deleted
 */
record Receipt(List<Line> needs, String token, LocalDate deleted) {

    /** One need that was made of it. */
    record Line(String code, String category) {
    }

    /** As REST answers it. */
    Map<String, Object> fields() {
        return new TreeMap<>(Map.of(
                "needs", needs.stream().map(need -> Map.of("code", need.code(), "category", need.category())).toList(),
                "status", token,
                "deleted", deleted.toString()));
    }

    @Override
    public String toString() {
        return "Receipt";
    }
}
