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
    private final AgreedReviews reviews;

    public PageDoor(
            WikiGateway wiki, AccessPolicy access, CatalogueSource catalogues, AgreedReviews reviews) {
        this.wiki = wiki;
        this.access = access;
        this.catalogues = catalogues;
        this.reviews = reviews;
    }

    /** @throws NotFound if there is no such page, it is in the trash, or the actor may not see it */
    public Entry enter(Actor actor, long pageId) {
        WikiPage page = look(actor, pageId).orElseThrow(NotFound::new);
        Standing standing = access.enter(actor, page.spaceId());
        return new Entry(page, new SeenPractice.Place(
                standing, catalogues.of(standing.space()), reviews.ownersDays(page.spaceId())));
    }

    /** A page, where the actor may see it. */
    Optional<WikiPage> look(Actor actor, long pageId) {
        return Optional.ofNullable(wiki.seenBy(actor, Set.of(pageId)).get(pageId));
    }

    /** Whether somebody is in the group of a space. */
    boolean isMember(String userKey, Standing standing) {
        return access.isMember(userKey, standing.space());
    }

    /** A page that somebody may see. */
    public record Entry(WikiPage page, SeenPractice.Place place) {

        public Standing standing() {
            return place.standing();
        }

        public Catalogue lists() {
            return place.lists();
        }

        SeenPractice with(Practice practice) {
            return new SeenPractice(practice, page, place);
        }
    }
}
