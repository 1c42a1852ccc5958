package org.mutualaid.confluence.need.board;

import java.util.Map;

/**
 * What a board was asked for.
 *
 * @param total how many the whole list holds
 * @param counts how many each link of the head leads to
 * @param met how many were met in all, where nothing is listed
 */
record BoardReading(NeedListing listing, int total, Map<BoardCount, Integer> counts, int met) {

    BoardReading {
        counts = Map.copyOf(counts);
    }
}
