package org.mutualaid.confluence.need.series;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.page.NeedAside;
import org.mutualaid.confluence.web.PageTemplates;

/** Tells beside a need that it comes again, and when. */
public final class SeriesAside implements NeedAside {

    private final SeriesService service;
    private final SeriesViews views;
    private final PageTemplates templates;

    public SeriesAside(SeriesService service, SeriesViews views, PageTemplates templates) {
        this.service = service;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Optional<String> html(SeenNeed seen) {
        return service.ofNeed(seen).map(series -> templates.render("need/series.html.vm",
                Map.of("series", views.view(series, seen.need().code()))));
    }
}
