package org.mutualaid.confluence.resource.fund;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.page.ResourcePart;
import org.mutualaid.confluence.web.PageTemplates;

/** The money of a fund, on its page. For members. */
public final class FundPart implements ResourcePart {

    private static final int POSITION = 120;

    private final FundViews views;
    private final PageTemplates templates;

    public FundPart(FundViews views, PageTemplates templates) {
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<String> html(SeenResource seen) {
        if (seen.resource().entry().kind() != ResourceKind.FUND || !seen.standing().isMember()) {
            return Optional.empty();
        }
        return Optional.of(templates.render("registry/fund.html.vm", Map.of("fund", views.view(seen))));
    }
}
