package org.mutualaid.confluence.need.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code need/<code>}. */
public final class NeedPage implements PageHandler {

    private final NeedService needs;
    private final NeedPageViews views;
    private final PageParts parts;
    private final PageTemplates templates;

    public NeedPage(NeedService needs, NeedPageViews views, PageParts parts, PageTemplates templates) {
        this.needs = needs;
        this.views = views;
        this.parts = parts;
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
        Map<String, Object> all = new HashMap<>(parts.of(seen));
        all.put("need", views.of(seen));
        return new PageHtml(seen.need().ask().title(), templates.render("need/page.html.vm", all));
    }
}
