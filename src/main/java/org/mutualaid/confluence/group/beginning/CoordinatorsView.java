package org.mutualaid.confluence.group.beginning;

import java.util.List;

/**
 * Where a space is settled, for one reader. Texts are plain.
 *
 * @param sentence what this is, and for those who do not coordinate, who does
 * @param places empty for those who do not coordinate
 */
public record CoordinatorsView(String sentence, List<Place> places) {

    public CoordinatorsView {
        places = List.copyOf(places);
    }

    /**
     * One page on which something is settled.
     *
     * @param state how it stands now
     */
    public record Place(String title, String url, String state) {
    }
}
