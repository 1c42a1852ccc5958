package org.mutualaid.confluence.need.page;

import java.io.Serializable;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.desk.NeedView;
import org.mutualaid.confluence.need.page.NeedPageView.Saying;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.address.LoginAddress;
import org.mutualaid.confluence.web.address.PageAddress;

/** Texts of the page, and where it belongs. */
public final class PageWords {

    private final TextGateway texts;
    private final LinkGateway links;

    public PageWords(TextGateway texts, LinkGateway links) {
        this.texts = texts;
        this.links = links;
    }

    NeedPageView.Group group(Standing standing, NeedView view) {
        PageAddress page = new PageAddress("/plugins/servlet/mutual-aid/need/" + view.code(), Map.of());
        String login = standing.actor().isVisitor() ? new LoginAddress(links).backTo(page) : "";
        return new NeedPageView.Group(
                standing.space().key(), standing.space().name(), standing.isMember(), login);
    }

    Saying saying(String outcome, String label, String most) {
        String reason = switch (outcome) {
            case "met" -> "";
            case "could-not-meet" -> "needed";
            default -> "welcome";
        };
        return new Saying(outcome, text("say." + label), most, reason);
    }

    String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.need." + key, arguments));
    }
}
