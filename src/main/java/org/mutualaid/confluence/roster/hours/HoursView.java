package org.mutualaid.confluence.roster.hours;

import java.util.List;

/** One's own hours outside shifts, for oneself. */
public record HoursView(String spaceKey, String spaceName, String today, List<Line> lines) {

    /** @param note why it was put right, or that it was taken back */
    public record Line(String when, String hours, String what, String note) {
    }
}
