package org.mutualaid.confluence.group.roles;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code roles/<space>}, on which coordinators name who holds which role. */
public final class RolesPage implements PageHandler {

    private final RoleService service;
    private final RoleViews views;
    private final PageTemplates templates;
    private final TextGateway texts;

    public RolesPage(RoleService service, RoleViews views, PageTemplates templates, TextGateway texts) {
        this.service = service;
        this.views = views;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("roles");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        RevisedRoles roles = service.open(caller, path.get(1));
        templates.require("roles");
        String title = texts.text(Message.of("mutual-aid.roles.title", roles.space().name()));
        return new PageHtml(title, templates.render("group/roles.html.vm", Map.of("roles", views.page(roles))));
    }
}
