package org.mutualaid.confluence.group.terms;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code role/<space>/<role>}: what a role is about, who holds it until when, and whom to ask. */
public final class RolePage implements PageHandler {

    private final TermService service;
    private final RoleCardViews views;
    private final PageTemplates templates;

    public RolePage(TermService service, RoleCardViews views, PageTemplates templates) {
        this.service = service;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 3 && path.get(0).equals("role");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        RoleCardView view = views.page(service.read(caller, path.get(1), path.get(2)));
        templates.require("people");
        return new PageHtml(view.name(), templates.render("people/role.html.vm", Map.of("role", view)));
    }
}
