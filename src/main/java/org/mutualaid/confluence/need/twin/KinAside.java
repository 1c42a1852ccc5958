package org.mutualaid.confluence.need.twin;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.page.NeedAside;
import org.mutualaid.confluence.web.PageTemplates;

/** Tells beside a need what belongs to it, and lets coordinators merge and split it. */
public final class KinAside implements NeedAside {

    private final KinViews views;
    private final PageTemplates templates;

    public KinAside(KinViews views, PageTemplates templates) {
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Optional<String> html(SeenNeed seen) {
        return Optional.of(views.of(seen))
                .filter(kin -> !kin.isEmpty())
                .map(kin -> templates.render("need/kin.html.vm", Map.of("kin", kin)));
    }
}
