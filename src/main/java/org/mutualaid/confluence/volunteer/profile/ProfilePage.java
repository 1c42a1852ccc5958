package org.mutualaid.confluence.volunteer.profile;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code me/<space>}, on which a member writes their own profile. */
public final class ProfilePage implements PageHandler {

    private final ProfileService service;
    private final ProfileViews views;
    private final PageTemplates templates;
    private final TextGateway texts;

    public ProfilePage(ProfileService service, ProfileViews views, PageTemplates templates, TextGateway texts) {
        this.service = service;
        this.views = views;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("me");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        SeenProfile own = service.own(caller, path.get(1));
        templates.require("people");
        String title = texts.text(Message.of("mutual-aid.profile.title", own.standing().space().name()));
        return new PageHtml(title, templates.render("people/profile.html.vm", Map.of("profile", views.of(own))));
    }
}
