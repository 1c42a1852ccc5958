package org.mutualaid.confluence.group.intake;

/** Whether the form of a space is open, as coordinators settle it. What does not apply is empty. */
public record IntakeView(
        String spaceKey, int revision, boolean open, String message, String elsewhere, Agreed dates) {

    /** What the fields for dates start with; {@code today} is the last day that something can have been agreed on. */
    public record Agreed(String on, String page, String lookAgain, String today) {
    }
}
