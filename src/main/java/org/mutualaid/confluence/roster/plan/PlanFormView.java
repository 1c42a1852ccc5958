package org.mutualaid.confluence.roster.plan;

import java.util.List;

/**
 * The form to plan a shift, or to change one, as it is filled in at first. What is not filled in is empty.
 *
 * @param code of the shift to change; empty to plan a new one
 * @param revision that is changed; 0 for a new one
 * @param series code of the series that the shift is one of; empty if it stands alone
 */
public record PlanFormView(
        String code,
        int revision,
        String series,
        When when,
        Words words,
        List<Choice> areas,
        List<Row> positions) {

    /**
     * Dates, times and moments as fields of a form take them, on the clock of the group's zone.
     *
     * @param endDay on which it ends, as it is filled in at first
     */
    public record When(
            String day,
            String start,
            String end,
            String endDay,
            String opens,
            String forAll) {
    }

    /** @param lead user name */
    public record Words(
            String title, String place, String notes, String bring, String access, String lead, String related) {
    }

    /** One role. */
    public record Row(String role, int places, int newcomers, List<Choice> trainings) {
    }

    public record Choice(String value, String label, boolean selected) {
    }
}
