package org.mutualaid.confluence.roster.hours;

import java.util.List;

/** One's own hours outside shifts, for oneself. */
public record HoursView(String spaceKey, String spaceName, String today, List<Line> lines) {

    /**
     * @param note why it was put right, or that it was taken back
     * @param form what fills the form to put it right; none for what was taken back
     */
    public record Line(String code, String when, String hours, String what, String note, List<Form> form) {
    }

    /** Day and time as fields of a form take them, on the clock of the group's zone. */
    public record Form(String day, String time, long minutes) {
    }
}
