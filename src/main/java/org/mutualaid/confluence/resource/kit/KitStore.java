package org.mutualaid.confluence.resource.kit;

import java.util.List;
import org.mutualaid.confluence.value.PublicCode;

/** Where it is kept what goes into kits. Called inside the transaction of a use case. */
interface KitStore {

    /** What goes into a kit, in the order in which it was written. One statement. */
    List<KitItem> of(PublicCode kit);

    void replace(PublicCode kit, List<KitItem> items);
}
