package org.mutualaid.confluence.need.twin;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code twins/<space>}: what may have been asked twice; for coordinators. */
public final class TwinsPage implements PageHandler {

    private final AccessPolicy access;
    private final Twins twins;
    private final KinViews views;
    private final PageTemplates templates;
    private final TextGateway texts;

    public TwinsPage(
            AccessPolicy access, Twins twins, KinViews views, PageTemplates templates, TextGateway texts) {
        this.access = access;
        this.twins = twins;
        this.views = views;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("twins");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        Standing standing = access.enter(caller, path.get(1));
        standing.requireCoordinator();
        templates.require("need");
        List<TwinsView.Pair> pairs = twins.in(standing).stream()
                .map(twin -> new TwinsView.Pair(
                        views.other(twin.first(), ""), views.other(twin.second(), ""), views.why(twin)))
                .toList();
        TwinsView view = new TwinsView(standing.space().key(), standing.space().name(), pairs);
        return new PageHtml(
                texts.text(Message.of("mutual-aid.twins.title")),
                templates.render("need/twins.html.vm", Map.of("twins", view)));
    }
}
