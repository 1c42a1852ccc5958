package org.mutualaid.confluence.need.ordering;

import java.util.List;

/**
 * The order of a line as coordinators settle it. What does not apply is empty.
 *
 * @param words the rule that holds
 * @param unfinished whether needs still have to be moved to the places it gives them
 */
public record OrderingView(
        String spaceKey,
        int revision,
        String words,
        String agreed,
        boolean unfinished,
        List<Hours> patience,
        List<Hours> boosts,
        Agreed dates) {

    /**
     * A number of hours to be typed.
     *
     * @param field its name in REST
     * @param hours empty for none
     */
    public record Hours(String field, String label, String hours) {
    }

    /** What the fields for dates start with; {@code today} is the last day that something can have been agreed on. */
    public record Agreed(String on, String page, String lookAgain, String today) {
    }
}
