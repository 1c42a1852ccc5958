package org.mutualaid.confluence.need.ordering;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.platform.LinkGateway;

/** Tells the readers of a board how it is ordered. */
public final class OrderBoxes {

    private final OrderingService service;
    private final OrderWords words;
    private final LinkGateway links;

    public OrderBoxes(OrderingService service, OrderWords words, LinkGateway links) {
        this.service = service;
        this.words = words;
        this.links = links;
    }

    public OrderBox of(Standing standing, Catalogue lists) {
        Ordering ordering = service.of(standing, lists);
        Agreement agreement = ordering.agreement();
        String path = "/plugins/servlet/mutual-aid/settings/" + standing.space().key() + "/agreements";
        return new OrderBox(
                words.first(ordering.rule(), lists),
                words.patience(ordering.rule()),
                words.agreed(agreement),
                agreement.agreed().flatMap(Agreement.Agreed::page).map(links::to).orElse(""),
                standing.isCoordinator() ? links.to(path) : "");
    }
}
