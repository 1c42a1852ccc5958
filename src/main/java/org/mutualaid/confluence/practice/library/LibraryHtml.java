package org.mutualaid.confluence.practice.library;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.web.PageTemplates;

/** A library as HTML. */
public final class LibraryHtml {

    private final Libraries libraries;
    private final LibraryViews views;
    private final PageTemplates templates;

    public LibraryHtml(Libraries libraries, LibraryViews views, PageTemplates templates) {
        this.libraries = libraries;
        this.views = views;
        this.templates = templates;
    }

    /** @param acts whether it gets filters and links */
    String of(Actor actor, LibraryRequest request, boolean acts) {
        templates.require("practice");
        LibraryReading reading = libraries.list(actor, request.query());
        return templates.render("practice/library.html.vm", Map.of("library", views.of(request, reading, acts)));
    }
}
