package org.mutualaid.confluence.need.status;

import java.util.List;

/**
 * The page of a status link.
 *
 * @param deleted the last day on which what was left to be reached by is there
 * @param leave address of a page that says nothing about this one
 */
public record StatusView(Wording words, String token, String leave, String deleted, List<Line> lines) {

    /**
     * One need.
     *
     * @param words where it stands
     * @param open whether the reader can say what became of it
     * @param steps what came of it so far, oldest first
     */
    public record Line(String code, String words, boolean open, List<Step> steps) {
    }

    /** Where it stood, and since which day. */
    public record Step(String words, String day) {
    }
}
