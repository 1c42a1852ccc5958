package org.mutualaid.confluence.resource.shelf;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.page.ResourcePart;
import org.mutualaid.confluence.web.PageTemplates;

/** What there is of a counted thing, on its page. For members. */
public final class StockPart implements ResourcePart {

    private static final int POSITION = 100;

    private final ShelfViews views;
    private final RequestGateway requests;
    private final PageTemplates templates;

    public StockPart(ShelfViews views, RequestGateway requests, PageTemplates templates) {
        this.views = views;
        this.requests = requests;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<String> html(SeenResource seen) {
        if (seen.resource().entry().kind() != ResourceKind.STOCK || !seen.standing().isMember()) {
            return Optional.empty();
        }
        ShelfView shelf = views.of(seen, ShelfViews.Older.read(requests.parameters()));
        return Optional.of(templates.render("registry/shelf.html.vm", Map.of("shelf", shelf)));
    }
}
