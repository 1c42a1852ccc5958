package org.mutualaid.confluence.group.settings;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueService;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.platform.ZoneGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code settings/<space>}, on which coordinators settle the lists of a space. */
public final class ListsPage implements PageHandler {

    private final CatalogueService service;
    private final PageTemplates templates;
    private final TextGateway texts;
    private final ZoneGateway zones;

    public ListsPage(
            CatalogueService service, PageTemplates templates, TextGateway texts, ZoneGateway zones) {
        this.service = service;
        this.templates = templates;
        this.texts = texts;
        this.zones = zones;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("settings");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        Catalogue.Revised lists = service.open(caller, path.get(1));
        ListsView view = ListsView.of(
                lists, category -> texts.text(Message.of(category.nameKey())), zones.siteZone());
        templates.require("lists");
        String title = texts.text(Message.of("mutual-aid.lists.title", lists.space().name()));
        return new PageHtml(title, templates.render("group/lists.html.vm", Map.of("lists", view)));
    }
}
