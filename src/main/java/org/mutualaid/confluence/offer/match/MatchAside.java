package org.mutualaid.confluence.offer.match;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.page.NeedAside;
import org.mutualaid.confluence.web.PageTemplates;

/** Beside a need: who could help, for those who decide about it. */
public final class MatchAside implements NeedAside {

    private static final int POSITION = 100;

    private final MatchService service;
    private final MatchViews views;
    private final PageTemplates templates;

    public MatchAside(MatchService service, MatchViews views, PageTemplates templates) {
        this.service = service;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<String> html(SeenNeed seen) {
        return service.ifDecides(seen)
                .map(views::box)
                .filter(box -> !box.suggested().isEmpty() || !box.asked().isEmpty() || !box.empty().isEmpty())
                .map(box -> {
                    templates.require("offer");
                    return templates.render("offer/matches.html.vm", Map.of("matches", box));
                });
    }
}
