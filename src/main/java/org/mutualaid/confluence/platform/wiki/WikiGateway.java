package org.mutualaid.confluence.platform.wiki;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;

/** The pages of the wiki. */
public interface WikiGateway {

    /** A page whoever may see it, also from the trash: for keeping our records right, never for showing. */
    Optional<WikiPage> page(long id);

    /**
     * As {@link #page}, by its address.
     *
     * @param path below the site's context path, as people copy it from the browser
     */
    Optional<WikiPage> pageAt(String path);

    /** The text of a page in storage format, whoever may see it; empty where there is none. */
    String textOf(long id);

    /**
     * Of several pages those that an actor may view, by id, as the page's own restrictions and those above it say. What
     * is in the trash is not among them.
     */
    Map<Long, WikiPage> seenBy(Actor actor, Collection<Long> ids);

    /**
     * Pages of a space in which the words stand, in their title or text, the best first; of those the person of the
     * current request may view.
     *
     * @param words letters, digits and blanks
     */
    List<Long> search(String spaceKey, String words, int most);

    /**
     * Pages of a space with at least one of the words in their title, the best first; of those the person of the
     * current request may view.
     *
     * @param words of letters and digits
     */
    List<Long> titled(String spaceKey, Collection<String> words, int most);
}
