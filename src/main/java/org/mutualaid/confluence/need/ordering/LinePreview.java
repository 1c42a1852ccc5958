package org.mutualaid.confluence.need.ordering;

import java.util.List;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.line.OrderingRule;

/**
 * The beginning of a line as it is, and as another rule would order it.
 *
 * @param before needs at the places they have
 * @param after needs at the places they would have
 * @param looked how many needs were looked at; of a very long line not all
 * @param moving how many of these would stand elsewhere
 */
public record LinePreview(Scene scene, List<Row> before, List<Row> after, int looked, int moving) {

    public LinePreview {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * @param from its number in the line now, from 1
     * @param to its number then
     */
    public record Row(Need need, int from, int to) {
    }

    /** Whose line it is, and the two rules. */
    public record Scene(Standing standing, Catalogue lists, OrderingRule now, OrderingRule then) {
    }
}
