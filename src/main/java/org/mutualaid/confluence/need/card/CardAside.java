package org.mutualaid.confluence.need.card;

import java.util.Collection;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;

/** What another feature names on the cards of a board, by the kind of need. Declaring a bean of it is enough. */
public interface CardAside {

    /**
     * A constant number of statements, however many cards there are.
     *
     * @param categories keys of the kinds on the board
     * @return HTML made by a template of ours, by the key of its kind; nothing for kinds about which there is nothing
     */
    Map<String, String> html(Standing standing, Catalogue lists, Collection<String> categories);
}
