package org.mutualaid.confluence.distribution.sheet;

import java.util.List;

/**
 * A round on paper.
 *
 * @param lines shares that wait to be handed out
 * @param url back to the round
 */
public record RoundSheetView(String code, String title, String printed, List<Line> lines, String url) {

    /** One share: whose, and how much. */
    public record Line(String code, String amount) {
    }
}
