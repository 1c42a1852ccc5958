package org.mutualaid.confluence.resource.desk;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.stock.Stock;

/**
 * An entry, what the one who looks at it is in its space, and the lists its keys are from.
 *
 * @param stock what there is of it; nothing for kinds that are not counted
 */
public record SeenResource(Resource resource, Stock stock, Standing standing, Catalogue lists) {

    /** The same after somebody changed the entry or what there is of it. */
    public SeenResource now(Resource after, Stock left) {
        return new SeenResource(after, left, standing, lists);
    }
}
