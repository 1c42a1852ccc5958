package org.mutualaid.confluence.need.page;

import java.util.List;
import org.mutualaid.confluence.need.card.CardView;

/**
 * The page of a need for one reader. Texts are plain; what does not apply is empty.
 *
 * @param details in the words of who asked; empty also for those who may not read them
 * @param promise how far it has come, as a heading
 * @param own what the reader can say about it where it is shown
 * @param tools what is for the one who wrote it down and for coordinators
 * @param story the latest first
 */
public record NeedPageView(
        CardView card,
        Group group,
        String details,
        List<Fact> facts,
        String promise,
        List<Saying> own,
        List<Saying> tools,
        List<Line> story) {

    /**
     * Whose need it is, and what the reader is to them.
     *
     * @param login address of the log-in page for a visitor; empty for those logged in
     */
    public record Group(String key, String name, boolean member, String login) {
    }

    public record Fact(String label, String value, boolean late, String lang) {
    }

    /**
     * One thing to say about a need.
     *
     * @param outcome key of an {@link org.mutualaid.confluence.need.desk.Outcome}
     * @param most how many at most, where a number belongs to it
     * @param reason {@code needed}, {@code welcome}, or empty where nothing is asked
     */
    public record Saying(String outcome, String label, String most, String reason) {
    }

    /**
     * One line of what happened.
     *
     * @param note what somebody wrote as the reason
     */
    public record Line(String sentence, String when, String note) {
    }
}
