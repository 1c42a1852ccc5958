package org.mutualaid.confluence.resource.lending;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.page.ResourcePart;
import org.mutualaid.confluence.web.PageTemplates;

/** What is out of something to borrow, on its page. For members. */
public final class LendingPart implements ResourcePart {

    private static final int POSITION = 110;

    private final LoanViews views;
    private final PageTemplates templates;

    public LendingPart(LoanViews views, PageTemplates templates) {
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<String> html(SeenResource seen) {
        if (seen.resource().entry().kind() != ResourceKind.LENDING || !seen.standing().isMember()) {
            return Optional.empty();
        }
        return Optional.of(templates.render("registry/lending.html.vm", Map.of("loans", views.of(seen))));
    }
}
