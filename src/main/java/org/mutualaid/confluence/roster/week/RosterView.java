package org.mutualaid.confluence.roster.week;

import java.util.List;
import org.mutualaid.confluence.roster.card.ShiftCard;
import org.mutualaid.confluence.roster.card.ShiftPanel;
import org.mutualaid.confluence.roster.limits.LoadCard;
import org.mutualaid.confluence.roster.plan.PlanFormView;

/**
 * A week of a space for one reader. Texts are plain; what does not apply is empty.
 *
 * @param id of the roster on its page; begins its parameters and the ids of its parts
 * @param refresh where a script finds the roster anew
 * @param acts whether there is anything to press: not in exports and previews
 * @param load the reader's own hours; none for others than members
 * @param chosen the shift that is looked at; at most one
 * @param plan the form to plan a shift; none for those who do not plan
 * @param copies the form to copy the week; none for those who do not plan
 */
public record RosterView(
        String id,
        String space,
        String refresh,
        boolean acts,
        Reader reader,
        Weeks weeks,
        Filters filters,
        List<Day> days,
        List<Band> bands,
        List<LoadCard> load,
        List<ShiftPanel> chosen,
        List<PlanFormView> plan,
        List<Copy> copies) {

    /** @param login address of the log-in page for a visitor; empty for those logged in */
    public record Reader(boolean member, String login) {
    }

    /** @param title such as "23 Nov to 29 Nov" */
    public record Weeks(
            String title, String before, String today, String after, boolean list, String weekLink, String listLink) {
    }

    /**
     * @param kept hidden fields that carry the rest of the address
     * @param chosen by how many of the selects the week is narrowed
     * @param mine what leads to one's own shifts, or back to all
     */
    public record Filters(String action, List<Kept> kept, List<Select> selects, int chosen, Mine mine) {
    }

    public record Kept(String name, String value) {
    }

    public record Select(String field, String label, String all, List<Option> options) {
    }

    public record Option(String value, String label, boolean selected) {
    }

    public record Mine(boolean chosen, String link) {
    }

    /** @param anchor id of its part of the list */
    public record Day(
            String name, String number, String label, Time time, boolean mine, String anchor, List<Entry> shifts) {

        public boolean isToday() {
            return time == Time.TODAY;
        }

        public boolean isPast() {
            return time == Time.PAST;
        }
    }

    /** When a day is, for who looks at it in the week in which it is: days of other weeks are never past. */
    enum Time { PAST, TODAY, OTHER }

    /** A part of the day, with the shifts of each day of the week. */
    public record Band(String name, List<Cell> cells) {
    }

    public record Cell(boolean today, List<Entry> shifts) {
    }

    /** @param link leads to the shift within the roster */
    public record Entry(ShiftCard card, String link, boolean chosen) {
    }

    /**
     * What the form to copy this week fills in.
     *
     * @param from the first day of this week
     * @param to the first day of the next
     */
    public record Copy(String from, String to) {
    }
}
