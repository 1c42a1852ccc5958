package org.mutualaid.confluence.practice.retrospective;

import java.util.List;

/**
 * What closed in a time, for one reader. Texts are plain; what does not apply is empty.
 *
 * @param needs sentences about needs
 * @param kinds such as "Food: 12"
 * @param shifts a sentence about all shifts
 * @param held series, and shifts of one title
 * @param notes what was not counted
 */
public record ClosedView(
        List<String> needs, List<String> kinds, List<Item> rounds, String shifts, List<Item> held,
        List<String> notes) {

    /**
     * A round or a series of shifts.
     *
     * @param write where somebody can write what it taught; empty for those who may not
     */
    public record Item(String title, String words, String url, String write) {
    }
}
