package org.mutualaid.confluence.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One change of one aggregate: who did what, when, and which fields took which codes or quantities. It outlives the
 * details of what it tells about, so it never holds names, contact data or anything a person wrote.
 *
 * @param aggregate the public code of what changed
 * @param revision 1 for the first entry of an aggregate, then one more for each
 * @param at kept in whole milliseconds
 * @param actor the key of the user; empty for a visitor without an account
 * @param action a short code such as {@code claimed}
 * @param changes field names with the code or quantity they took, sorted by name
 */
public record HistoryEntry(
        String aggregate,
        int revision,
        Instant at,
        Optional<String> actor,
        String action,
        Map<String, String> changes) {

    private static final Pattern AGGREGATE = Pattern.compile("[A-Za-z0-9./-]{1,60}");
    private static final Pattern ACTION = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9-]{0,59}");
    private static final Pattern VALUE = Pattern.compile("\\P{Cntrl}{0,120}");

    public HistoryEntry {
        require(AGGREGATE, aggregate, "aggregate");
        require(ACTION, action, "action");
        if (revision < 1) {
            throw new IllegalArgumentException("revision " + revision);
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
        SortedMap<String, String> sorted = new TreeMap<>(changes);
        sorted.forEach((field, value) -> {
            require(FIELD, field, "field");
            require(VALUE, value, "value of " + field);
        });
        changes = Collections.unmodifiableMap(sorted);
    }

    private static void require(Pattern pattern, String text, String what) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("Not fit for a history entry: " + what);
        }
    }
}
