package org.mutualaid.confluence.volunteer.profile;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code volunteer/<space>/<user>}: what a member lets the reader see of themselves. */
public final class VolunteerPage implements PageHandler {

    private final ProfileService service;
    private final VolunteerViews views;
    private final PageTemplates templates;

    public VolunteerPage(ProfileService service, VolunteerViews views, PageTemplates templates) {
        this.service = service;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 3 && path.get(0).equals("volunteer");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        VolunteerView view = views.of(service.other(caller, path.get(1), path.get(2)));
        templates.require("people");
        return new PageHtml(view.name(), templates.render("people/volunteer.html.vm", Map.of("volunteer", view)));
    }
}
