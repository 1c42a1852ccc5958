package org.mutualaid.confluence.resource.aside;

import java.util.List;
import org.mutualaid.confluence.resource.card.ItemView;

/** What the registry has for a need, for one reader. */
public record HaveView(String id, List<Have> all) {

    /**
     * One entry.
     *
     * @param address where a movement of it is sent
     * @param offer such as "Set aside 4 tins"; empty where that cannot be
     * @param body what is sent to set it aside, as JSON
     */
    public record Have(ItemView item, String address, String offer, String body) {
    }
}
