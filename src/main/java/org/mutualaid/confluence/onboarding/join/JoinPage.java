package org.mutualaid.confluence.onboarding.join;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;
import org.mutualaid.confluence.web.address.PageAddress;

/** The page {@code join/<space>}: how to join, and how one's own request stands. */
public final class JoinPage implements PageHandler {

    private final JoinService service;
    private final JoinViews views;
    private final RequestGateway requests;
    private final PageTemplates templates;
    private final TextGateway texts;

    public JoinPage(
            JoinService service,
            JoinViews views,
            RequestGateway requests,
            PageTemplates templates,
            TextGateway texts) {
        this.service = service;
        this.views = views;
        this.requests = requests;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("join");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        JoinService.Seen seen = service.read(caller, path.get(1));
        JoinView view = views.page(seen, new PageAddress(requests.path(), requests.parameters()));
        templates.require("people");
        String title = texts.text(Message.of("mutual-aid.join.title", seen.standing().space().name()));
        return new PageHtml(title, templates.render("people/join.html.vm", Map.of("join", view)));
    }
}
