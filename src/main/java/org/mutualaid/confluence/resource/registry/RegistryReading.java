package org.mutualaid.confluence.resource.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.resource.card.ItemViews;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/**
 * What a registry shows to one who looks at it.
 *
 * @param all how many entries there are, whatever was chosen
 * @param marked which entries carry a mark
 * @param places names of places where something is, for members
 * @param staleDays after how many days without a look it is said
 */
record RegistryReading(
        Standing standing,
        Catalogue lists,
        Slice<SeenResource> slice,
        Map<PublicCode, ItemViews.Lent> lent,
        int all,
        Map<Mark, Set<PublicCode>> marked,
        List<String> places,
        int staleDays) {

    List<SeenResource> entries() {
        return slice.results();
    }

    ItemViews.Lent lentOf(SeenResource seen) {
        return lent.getOrDefault(seen.resource().code(), ItemViews.Lent.NOTHING);
    }

    Optional<Cursor> next() {
        return slice.next();
    }
}
