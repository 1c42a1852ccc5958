package org.mutualaid.confluence.need.ordering;

import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.need.card.TestDesk;

/** Tells the order of a board for tests of other packages. */
public final class TestOrders {

    private TestOrders() {
    }

    public static OrderBoxes boxes(TestDesk desk, Agreements agreements) {
        OrderingService service = new OrderingService(Spaces.access(), desk.lists, agreements, null, null);
        return new OrderBoxes(service, new OrderWords(desk.shipped.texts(), desk.dates, desk.time), desk.links);
    }
}
