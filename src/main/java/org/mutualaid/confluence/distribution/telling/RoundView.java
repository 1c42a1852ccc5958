package org.mutualaid.confluence.distribution.telling;

import java.util.List;
import org.mutualaid.confluence.distribution.measure.MeasureView;

/**
 * A round for one reader. What does not apply is empty.
 *
 * @param title such as "Nappies, size 4: 24 packs for 12 needs"
 * @param state in words
 * @param totals what it comes to, a sentence each
 * @param stuck says which shares could not be handed out just now
 * @param lesson where to write what was learned, once it is closed
 */
public record RoundView(
        String code,
        String space,
        int revision,
        String status,
        String state,
        String title,
        Shared goods,
        Rule rule,
        List<String> totals,
        List<Line> lines,
        MeasureView measures,
        Acts acts,
        String stuck,
        String lesson,
        String url) {

    public RoundView {
        totals = List.copyOf(totals);
        lines = List.copyOf(lines);
    }

    /**
     * What is shared out.
     *
     * @param left units that nobody gets yet
     * @param url empty for a reader who may not know what it is
     */
    public record Shared(String code, String name, String unit, long units, long left, String url) {
    }

    /**
     * How, and among whom.
     *
     * @param agreed when people agreed on it, in a sentence
     * @param other says that the group has agreed on another rule by now
     * @param mostEach empty for no limit
     * @param scope which needs are looked at, in a sentence
     * @param leftOut says that others count in another unit
     */
    public record Rule(
            String key,
            String name,
            String sentence,
            String source,
            String agreed,
            String other,
            String mostEach,
            String scope,
            String leftOut,
            Scope chosen) {
    }

    /** What was chosen, by key; for a form to start from. */
    public record Scope(String category, String area, String neededBy) {
    }

    /**
     * What one need gets.
     *
     * @param where its area and kind
     * @param state {@code waiting}, {@code out} or {@code none}
     * @param words how much it gets of how much it could take
     * @param reason why the rule gives what it proposed
     * @param changed what was changed by hand, and why
     * @param out when it was handed out
     */
    public record Line(
            String code,
            String title,
            String url,
            String where,
            String state,
            long units,
            long proposed,
            long capacity,
            String words,
            String reasonKey,
            String reason,
            String changed,
            String out) {

        /** What it gets, in percent of what it could take. */
        public long percent() {
            return capacity == 0 ? 0 : units * 100 / capacity;
        }
    }

    /** What the reader can do now. */
    public record Acts(boolean plan, boolean agree, boolean handOut, boolean close, String sheet) {
    }
}
