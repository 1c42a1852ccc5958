package org.mutualaid.confluence.handover;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.group.terms.RoleCardViews;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** Draws the handover page. */
public final class HandoverFrame {

    private final PageTemplates templates;
    private final TextGateway texts;
    private final LinkGateway links;
    private final RoleCardViews roles;

    public HandoverFrame(PageTemplates templates, TextGateway texts, LinkGateway links, RoleCardViews roles) {
        this.templates = templates;
        this.texts = texts;
        this.links = links;
        this.roles = roles;
    }

    PageHtml page(Handover handover, List<HandoverView.Part> parts) {
        String space = handover.standing().space().key();
        String name = roles.name(handover.role());
        HandoverView view = new HandoverView(
                space,
                handover.standing().space().name(),
                name,
                links.to("/plugins/servlet/mutual-aid/role/" + space + "/" + handover.role().key()),
                parts);
        templates.require("people");
        String title = texts.text(Message.of("mutual-aid.handover.title", name));
        return new PageHtml(title, templates.render("people/handover.html.vm", Map.of("handover", view)));
    }
}
