package org.mutualaid.confluence.offer.page;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.offer.desk.OfferService;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code offer/<code>}. */
public final class OfferPage implements PageHandler {

    private final OfferService offers;
    private final OfferPageViews views;
    private final PageTemplates templates;

    public OfferPage(OfferService offers, OfferPageViews views, PageTemplates templates) {
        this.offers = offers;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("offer");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        OfferPageView view = views.of(offers.open(caller, path.get(1)));
        templates.require("offer");
        return new PageHtml(view.card().title(), templates.render("offer/page.html.vm", Map.of("offer", view)));
    }
}
