package org.mutualaid.confluence.need.board;

import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;

/** Lists the needs of a space. Reading takes no transaction and a constant number of statements. */
public final class NeedBoards {

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final NeedStore needs;
    private final SiteTime time;

    public NeedBoards(AccessPolicy access, CatalogueSource catalogues, NeedStore needs, SiteTime time) {
        this.access = access;
        this.catalogues = catalogues;
        this.needs = needs;
        this.time = time;
    }

    /** The part of the line that a query asks for. */
    public NeedListing list(Actor actor, NeedQuery query) {
        if (query.space().isBlank()) {
            throw FieldErrors.only("space", "required");
        }
        Standing standing = access.enter(actor, query.space());
        Catalogue lists = catalogues.of(standing.space());
        NeedFilter filter = query.filter(standing.space().id(), lists, time);
        return new NeedListing(needs.list(filter, query.from(), query.limit()), standing, lists);
    }
}
