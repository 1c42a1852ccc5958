package org.mutualaid.confluence.distribution.measure;

import java.util.List;

/**
 * What the measures of a round say, in the reader's language.
 *
 * @param even how unevenly the shares are spread; empty where nothing is given
 * @param byRule what the rule alone would have come to, where something was changed by hand
 */
public record MeasureView(List<Part> parts, String even, String byRule) {

    public MeasureView {
        parts = List.copyOf(parts);
    }

    /**
     * One way of looking at it: by area, kind or language.
     *
     * @param key of the dimension
     * @param sentence the answer; empty where every group is too small
     * @param hidden says that groups are not shown; empty where none is hidden
     * @param waits how long people wait
     * @param waitsSentence how much longer the slowest waits than the fastest; empty where that is not known
     * @param waitsHidden says that groups are not shown there; empty where none is hidden
     */
    public record Part(
            String key,
            String title,
            String sentence,
            List<Bar> bars,
            String hidden,
            List<Waiting> waits,
            String waitsSentence,
            String waitsHidden) {
    }

    /**
     * How much of what one group asked for is covered.
     *
     * @param before in percent, without the round
     * @param after in percent, with it; at least {@code before}
     * @param words what the bar shows
     */
    public record Bar(String key, String label, int before, int after, String words) {

        /** What the round adds, in percent. */
        public int added() {
            return after - before;
        }
    }

    /**
     * How long one group waits.
     *
     * @param promised until somebody promised
     * @param met until all is met, with the round
     */
    public record Waiting(String key, String label, String promised, String met) {
    }
}
