package org.mutualaid.confluence.onboarding.path;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.web.PageTemplates;

/** The path as HTML. */
public final class PathHtml {

    private final PathService service;
    private final PathViews views;
    private final PageTemplates templates;

    public PathHtml(PathService service, PathViews views, PageTemplates templates) {
        this.service = service;
        this.views = views;
        this.templates = templates;
    }

    /** @param acts whether it gets buttons */
    String strip(Actor actor, String space, boolean acts) {
        templates.require("people");
        PathView view = views.strip(service.read(actor, space), acts);
        return templates.render("people/path.html.vm", Map.of("path", view));
    }
}
