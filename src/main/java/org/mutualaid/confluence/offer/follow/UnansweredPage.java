package org.mutualaid.confluence.offer.follow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.offer.asked.AskingViews;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code unanswered/<SPACE>}, and the rest of a long list below it. */
public final class UnansweredPage implements PageHandler {

    private static final String PATH = "unanswered";

    private final Unanswered unanswered;
    private final AskingViews askings;
    private final TextGateway texts;
    private final LinkGateway links;
    private final PageTemplates templates;

    public UnansweredPage(Unanswered unanswered, AskingViews askings, TextGateway texts, LinkGateway links,
            PageTemplates templates) {
        this.unanswered = unanswered;
        this.askings = askings;
        this.texts = texts;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public boolean handles(List<String> path) {
        return (path.size() == 2 || path.size() == 3) && path.get(0).equals(PATH);
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        Unanswered.Listed listed =
                unanswered.list(caller, path.get(1), Optional.of(path).filter(p -> p.size() == 3).map(p -> p.get(2)));
        String key = listed.standing().space().key();
        UnansweredView view = new UnansweredView(
                key,
                listed.standing().space().name(),
                Phrase.of(texts.text(Message.of("mutual-aid.unanswered.count", listed.count()))),
                listed.askings().stream().map(askings::of).toList(),
                listed.next()
                        .map(next -> links.to("/plugins/servlet/mutual-aid/" + PATH + "/" + key + "/" + next.text()))
                        .orElse(""));
        templates.require("offer");
        return new PageHtml(
                texts.text(Message.of("mutual-aid.unanswered.title")),
                templates.render("offer/unanswered.html.vm", Map.of("list", view)));
    }
}
