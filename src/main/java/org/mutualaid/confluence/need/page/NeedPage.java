package org.mutualaid.confluence.need.page;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.reveal.ContactBoxes;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.promise.PromiseViews;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code need/<code>}. */
public final class NeedPage implements PageHandler {

    private final NeedService needs;
    private final NeedPageViews views;
    private final PromiseViews promises;
    private final ContactBoxes contacts;
    private final PageTemplates templates;

    public NeedPage(
            NeedService needs,
            NeedPageViews views,
            PromiseViews promises,
            ContactBoxes contacts,
            PageTemplates templates) {
        this.needs = needs;
        this.views = views;
        this.promises = promises;
        this.contacts = contacts;
        this.templates = templates;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("need");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        SeenNeed seen = needs.open(caller, path.get(1));
        templates.require("need");
        String html = templates.render("need/page.html.vm", Map.of(
                "need", views.of(seen),
                "contact", contacts.of(seen),
                "term", promises.onPage(seen.need(), seen.standing()),
                "promises", seen.standing().isCoordinator() ? promises.of(seen) : List.of()));
        return new PageHtml(seen.need().ask().title(), html);
    }
}
