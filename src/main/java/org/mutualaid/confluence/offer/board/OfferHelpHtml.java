package org.mutualaid.confluence.offer.board;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.web.PageTemplates;

/** What a space can offer, as HTML. */
public final class OfferHelpHtml {

    private final OfferBoards boards;
    private final OfferBoardViews views;
    private final PageTemplates templates;

    public OfferHelpHtml(OfferBoards boards, OfferBoardViews views, PageTemplates templates) {
        this.boards = boards;
        this.views = views;
        this.templates = templates;
    }

    /** @param acts whether it gets buttons and forms */
    String of(Actor actor, OfferRequest request, boolean acts) {
        templates.require("offer");
        OfferBoardView view = views.of(request, boards.look(actor, request), acts);
        return templates.render("offer/board.html.vm", Map.of("board", view));
    }
}
