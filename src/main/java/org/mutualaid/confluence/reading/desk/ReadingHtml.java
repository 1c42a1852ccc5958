package org.mutualaid.confluence.reading.desk;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.web.PageTemplates;

/** The part of a page that asks people to read it and to say so. */
public final class ReadingHtml {

    private final ReadingService service;
    private final ReadingViews views;
    private final PageTemplates templates;

    public ReadingHtml(ReadingService service, ReadingViews views, PageTemplates templates) {
        this.service = service;
        this.views = views;
        this.templates = templates;
    }

    /**
     * @param acts whether it gets buttons
     * @return empty where nobody is asked to read the page
     */
    public String of(Actor actor, long pageId, boolean acts) {
        return service.find(actor, pageId).map(seen -> {
            templates.require("people");
            return templates.render("people/reading.html.vm", Map.of("reading", views.of(seen, acts)));
        }).orElse("");
    }
}
