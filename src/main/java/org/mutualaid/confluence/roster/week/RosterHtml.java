package org.mutualaid.confluence.roster.week;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.web.PageTemplates;

/** A week as HTML: the same for the macro on a page and for the script that brings it up to date. */
public final class RosterHtml {

    private final RosterReading reading;
    private final RosterViews views;
    private final PageTemplates templates;

    public RosterHtml(RosterReading reading, RosterViews views, PageTemplates templates) {
        this.reading = reading;
        this.views = views;
        this.templates = templates;
    }

    /** @param acts whether it gets buttons and forms */
    String of(Actor actor, RosterRequest request, boolean acts) {
        templates.require("roster");
        RosterView roster = views.of(request, reading.of(actor, request), acts);
        return templates.render("roster/roster.html.vm", Map.of("roster", roster));
    }
}
