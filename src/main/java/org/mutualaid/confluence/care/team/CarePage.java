package org.mutualaid.confluence.care.team;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code care/<space>}: how the people of a space are doing; with names for the care role only. */
public final class CarePage implements PageHandler {

    private final TeamService service;
    private final TeamViews views;
    private final PageTemplates templates;
    private final TextGateway texts;

    public CarePage(TeamService service, TeamViews views, PageTemplates templates, TextGateway texts) {
        this.service = service;
        this.views = views;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("care");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        TeamView view = views.page(service.read(caller, path.get(1)));
        templates.require("people");
        String title = texts.text(Message.of("mutual-aid.care.title", view.spaceName()));
        return new PageHtml(title, templates.render("people/care.html.vm", Map.of("team", view)));
    }
}
