package org.mutualaid.confluence.resource.stocktake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.page.ResourcePart;
import org.mutualaid.confluence.web.PageTemplates;

/** A form to count what is there, on the page of a counted thing. */
public final class StocktakePart implements ResourcePart {

    private static final int POSITION = 150;

    private final LinkGateway links;
    private final PageTemplates templates;
    private final ResourcePolicy policy = new ResourcePolicy();

    public StocktakePart(LinkGateway links, PageTemplates templates) {
        this.links = links;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<String> html(SeenResource seen) {
        List<StocktakeView.Line> counts = seen.stock().accounts().stream()
                .filter(account -> !account.here().isZero())
                .map(account -> new StocktakeView.Line(
                        account.lot().label(), account.place().name(), account.here().toString()))
                .toList();
        boolean open = seen.resource().entry().kind() == ResourceKind.STOCK && policy.isKeeper(seen.standing())
                && !seen.resource().retired();
        if (!open || counts.isEmpty()) {
            return Optional.empty();
        }
        StocktakeView view = new StocktakeView(
                "count-" + seen.resource().code(),
                links.to("/rest/mutual-aid/1.0/resources/" + seen.resource().code() + "/stocktake"),
                StocktakeService.lines(seen.stock()),
                counts);
        return Optional.of(templates.render("registry/stocktake.html.vm", Map.of("stocktake", view)));
    }
}
