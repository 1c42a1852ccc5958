package org.mutualaid.confluence.group.roleboard;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.web.PageTemplates;

/** The roles of a space as HTML. */
public final class RoleBoardHtml {

    private final RoleBoardService service;
    private final RoleBoardViews views;
    private final PageTemplates templates;

    public RoleBoardHtml(RoleBoardService service, RoleBoardViews views, PageTemplates templates) {
        this.service = service;
        this.views = views;
        this.templates = templates;
    }

    /** @param acts whether it gets buttons */
    String of(Actor actor, String space, boolean acts) {
        return drawn("people/role-board.html.vm", actor, space, acts);
    }

    /** With a heading, for a page of its own. */
    String page(Actor actor, String space) {
        return drawn("people/role-board-page.html.vm", actor, space, true);
    }

    private String drawn(String template, Actor actor, String space, boolean acts) {
        templates.require("people");
        RoleBoardView view = views.board(service.read(actor, space), acts);
        return templates.render(template, Map.of("board", view));
    }
}
