package org.mutualaid.confluence.need.status;

import java.util.List;

/**
 * The page of a status link.
 *
 * @param leave address of a page that says nothing about this one
 */
public record StatusView(Wording words, String token, String leave, List<Line> lines) {

    /**
     * One need.
     *
     * @param words where it stands
     * @param open whether the reader can say what became of it
     */
    public record Line(String code, String words, boolean open) {
    }
}
