package org.mutualaid.confluence.resource.page;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code resource/<code>}. */
public final class ResourcePage implements PageHandler {

    private final ResourceService resources;
    private final ResourcePageViews views;
    private final PageTemplates templates;

    public ResourcePage(ResourceService resources, ResourcePageViews views, PageTemplates templates) {
        this.resources = resources;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("resource");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        SeenResource seen = resources.open(caller, path.get(1));
        templates.require("registry");
        ResourcePageView view = views.of(seen);
        return new PageHtml(view.name(), templates.render("registry/page.html.vm", Map.of("page", view)));
    }
}
