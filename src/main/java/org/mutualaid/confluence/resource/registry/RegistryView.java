package org.mutualaid.confluence.resource.registry;

import java.util.List;
import org.mutualaid.confluence.need.board.BoardView;
import org.mutualaid.confluence.resource.card.ItemView;

/**
 * A registry for one reader, in words. What does not apply is empty.
 *
 * @param acts whether it gets buttons and filters
 * @param sheets address of the sheets to print, for those who hand out
 * @param add what a form to add something offers; none for those who may not
 */
public record RegistryView(
        String name,
        String space,
        boolean acts,
        BoardView.Reader reader,
        List<BoardView.Count> counts,
        BoardView.Filters filters,
        BoardView.Views views,
        List<ItemView> items,
        BoardView.Foot foot,
        Empty empty,
        String sheets,
        Add add) {

    public record Empty(String title, String sentence, String clear) {
    }

    /** @param address where it is sent */
    public record Add(
            String address,
            List<BoardView.Choice> kinds,
            List<BoardView.Choice> categories,
            List<BoardView.Choice> areas,
            List<BoardView.Choice> visibilities) {
    }
}
