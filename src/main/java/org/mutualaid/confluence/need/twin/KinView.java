package org.mutualaid.confluence.need.twin;

import java.util.List;

/**
 * What belongs to a need, for one reader.
 *
 * @param next as what it goes on
 * @param behind what went on as it
 * @param acts whether the reader may merge and split it
 * @param twins what may be the same; for coordinators only
 * @param kinds kinds of help that a part can be, and which the need is
 */
public record KinView(
        List<Other> next, List<Other> behind, boolean acts, List<Other> twins, List<Choice> kinds, String kind) {

    public KinView {
        next = List.copyOf(next);
        behind = List.copyOf(behind);
        twins = List.copyOf(twins);
        kinds = List.copyOf(kinds);
    }

    boolean isEmpty() {
        return next.isEmpty() && behind.isEmpty() && !acts;
    }

    /**
     * Another need.
     *
     * @param why in words, what makes it alike; blank where nothing has to
     */
    public record Other(String code, String title, String link, String why) {
    }

    public record Choice(String value, String label) {
    }
}
