package org.mutualaid.confluence.group.joining;

/**
 * How people ask to join, as coordinators settle it.
 *
 * @param questions one a line
 */
public record JoiningView(String spaceKey, int revision, boolean open, String questions, Agreed dates) {

    /** What the fields for dates start with; {@code today} is the last day that something can have been agreed on. */
    public record Agreed(String on, String page, String lookAgain, String today) {
    }
}
