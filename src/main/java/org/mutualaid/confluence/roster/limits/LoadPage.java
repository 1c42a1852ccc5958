package org.mutualaid.confluence.roster.limits;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code load/<space>}: what was agreed about how much one person does, for everybody in the space. */
public final class LoadPage implements PageHandler {

    private final LoadService service;
    private final LoadTermsViews views;
    private final ShiftWords words;
    private final PageTemplates templates;

    public LoadPage(LoadService service, LoadTermsViews views, ShiftWords words, PageTemplates templates) {
        this.service = service;
        this.views = views;
        this.words = words;
        this.templates = templates;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("load");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        LoadTermsView view = views.of(service.read(caller, path.get(1)));
        templates.require("roster");
        return new PageHtml(
                words.text("limits.title"), templates.render("roster/load-page.html.vm", Map.of("limits", view)));
    }
}
