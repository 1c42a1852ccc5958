package org.mutualaid.confluence.mine;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.web.PageTemplates;

/** Draws cards of what waits for a word of the reader. */
public final class MyCards {

    private final PageTemplates templates;

    public MyCards(PageTemplates templates) {
        this.templates = templates;
    }

    /** As {@link MyPieces#waiting} wants them. */
    public List<String> waiting(List<MyCard> cards, MyReader reader) {
        return cards.stream()
                .map(card -> templates.render("mine/card.html.vm", Map.of("card", card, "acts", reader.acts())))
                .toList();
    }
}
