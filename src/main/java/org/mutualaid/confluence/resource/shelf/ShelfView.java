package org.mutualaid.confluence.resource.shelf;

import java.util.List;

/**
 * What there is of a counted thing, for one reader. Texts are plain; what does not apply is empty.
 *
 * @param id begins the ids of what is inside
 * @param unit what is counted, for a heading
 * @param usable how many can be handed out, as a number for a script
 * @param warning what is to be used soon or is past its date
 * @param older address of the page with older lines
 */
public record ShelfView(
        String id,
        String unit,
        Numbers numbers,
        String usable,
        String step,
        String warning,
        Chart chart,
        List<LotRow> lots,
        List<HeldRow> held,
        List<LineRow> lines,
        String older,
        Acts acts) {

    public record Numbers(String free, String held, String here) {
    }

    /**
     * Weeks as a line.
     *
     * @param points of an SVG polyline; empty where nothing happened yet
     * @param words the same as a sentence
     */
    public record Chart(String points, String x, String y, String words) {
    }

    /** @param state {@code soon}, {@code expired} or empty */
    public record LotRow(
            String lot, String day, String distance, String place, String number, String held, String state,
            String notes) {
    }

    /** @param body what is sent to free it, as JSON */
    public record HeldRow(String words, String code, String url, String since, String body) {
    }

    /**
     * One movement.
     *
     * @param then how much there was after it, over all lots and places
     * @param undo address to take it back; empty where that cannot be
     */
    public record LineRow(
            String when, String what, String details, String note, String change, String then, String undo) {
    }

    /**
     * What the reader can do.
     *
     * @param address where a movement is sent
     * @param lots to choose from, and {@code places}
     * @param usualPlace where something of it came last; empty where nothing did lately
     */
    public record Acts(
            boolean team,
            boolean keeper,
            String address,
            String replay,
            String sheet,
            String today,
            List<String> lots,
            List<String> places,
            String usualPlace,
            List<Reason> reasons) {
    }

    public record Reason(String value, String label) {
    }
}
