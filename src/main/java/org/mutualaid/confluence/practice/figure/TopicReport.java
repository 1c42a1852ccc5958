package org.mutualaid.confluence.practice.figure;

import java.util.Optional;

/**
 * What the board says about one topic: of late, and where the group took something up, before that and since.
 *
 * @param lately empty where there are too few to be told
 * @param change empty where nothing was taken up
 * @param whole whether all needs of that time were counted; else the latest of them
 */
public record TopicReport(String topic, Optional<TopicFigures> lately, Optional<Change> change, boolean whole) {

    /**
     * As many days before a page was taken up, and at most as many since.
     *
     * @param before empty where there are too few to be told, as for {@code since}
     */
    public record Change(Optional<TopicFigures> before, Optional<TopicFigures> since) {

        /** Whether both halves are known, so that one can look at them side by side. */
        public boolean isKnown() {
            return before.flatMap(TopicFigures::half).isPresent() && since.flatMap(TopicFigures::half).isPresent();
        }
    }
}
