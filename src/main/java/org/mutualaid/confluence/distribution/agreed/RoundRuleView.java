package org.mutualaid.confluence.distribution.agreed;

import java.util.List;

/**
 * The rule of a space's rounds, as coordinators settle it. What does not apply is empty.
 *
 * @param words how is shared out now
 */
public record RoundRuleView(
        String spaceKey, int revision, String words, List<Choice> rules, int window, Agreed dates) {

    /** A rule that can be agreed on. */
    public record Choice(String key, String name, String sentence, String source, boolean chosen) {
    }

    /** What the fields for dates start with; {@code today} is the last day that something can have been agreed on. */
    public record Agreed(String on, String page, String lookAgain, String today) {
    }
}
