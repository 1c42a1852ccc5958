package org.mutualaid.confluence.mine;

import java.util.List;

/**
 * What one feature has for a reader, as HTML made by templates of ours.
 *
 * @param waiting what waits for a word of the reader, the most urgent first: each one {@code li} of class
 *     {@code ma-card} with a heading of the third level
 * @param sections everything else: each a {@code section} with a heading of the second level
 */
public record MyPieces(List<String> waiting, List<String> sections) {

    public static final MyPieces NONE = new MyPieces(List.of(), List.of());

    public MyPieces {
        waiting = List.copyOf(waiting);
        sections = List.copyOf(sections);
    }
}
