package org.mutualaid.confluence.practice.desk;

import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.problem.NotFound;

/** Lets an actor to a page, as its own restrictions and the space's permissions say, or hides that there is one. */
public final class PageDoor {

    private final WikiGateway wiki;
    private final AccessPolicy access;
    private final CatalogueSource catalogues;

    public PageDoor(WikiGateway wiki, AccessPolicy access, CatalogueSource catalogues) {
        this.wiki = wiki;
        this.access = access;
        this.catalogues = catalogues;
    }

    /** @throws NotFound if there is no such page, it is in the trash, or the actor may not see it */
    public Entry enter(Actor actor, long pageId) {
        WikiPage page = look(actor, pageId).orElseThrow(NotFound::new);
        Standing standing = access.enter(actor, page.spaceId());
        return new Entry(page, standing, catalogues.of(standing.space()));
    }

    /** A page, where the actor may see it. */
    Optional<WikiPage> look(Actor actor, long pageId) {
        return Optional.ofNullable(wiki.seenBy(actor, Set.of(pageId)).get(pageId));
    }

    /** A page that somebody may see. */
    public record Entry(WikiPage page, Standing standing, Catalogue lists) {

        SeenPractice with(Practice practice) {
            return new SeenPractice(practice, page, standing, lists);
        }
    }
}
