package org.mutualaid.confluence.resource.sheet;

import java.util.List;

/**
 * A sheet to print. It holds codes and what is taken, never who asked.
 *
 * @param kind {@code pick}, by place, or {@code hand-out}, by need
 * @param other address of the other sheet
 * @param address where confirmed lines are sent
 * @param all what is sent to confirm all lines, as JSON; empty where there is none
 */
public record SheetView(
        String id,
        String kind,
        String spaceKey,
        String spaceName,
        String day,
        String other,
        String address,
        String all,
        List<Part> parts) {

    /** The lines under one heading: a place, or the code of a need. */
    public record Part(String heading, List<Line> lines) {
    }

    /**
     * One thing to take.
     *
     * @param where the place on a hand-out sheet, the code of the need on a pick sheet
     * @param body what is sent to confirm it, as JSON
     */
    public record Line(String name, String amount, String lot, String useBy, String where, String notes, String body) {
    }
}
