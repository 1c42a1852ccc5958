package org.mutualaid.confluence.need.board;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.web.PageTemplates;

/** A board as HTML: the same for the macro on a page and for the script that brings it up to date. */
public final class BoardHtml {

    private final NeedBoards boards;
    private final BoardViews views;
    private final PageTemplates templates;

    public BoardHtml(NeedBoards boards, BoardViews views, PageTemplates templates) {
        this.boards = boards;
        this.views = views;
        this.templates = templates;
    }

    /** @param acts whether it gets buttons and forms */
    String of(Actor actor, BoardRequest request, boolean acts) {
        templates.require("need");
        BoardView board = views.of(request, boards.look(actor, request), acts);
        return templates.render("need/board.html.vm", Map.of("board", board));
    }
}
