package org.mutualaid.confluence.distribution.page;

import java.util.List;

/**
 * The rounds of a space for one reader.
 *
 * @param next link to older ones; empty at the end
 */
public record RoundsView(String space, List<Row> rounds, String next) {

    public RoundsView {
        rounds = List.copyOf(rounds);
    }

    /**
     * One round in the list.
     *
     * @param words what it comes to
     * @param when the day it was planned
     */
    public record Row(String code, String title, String url, String state, String words, String when) {
    }
}
