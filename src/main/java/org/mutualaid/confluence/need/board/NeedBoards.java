package org.mutualaid.confluence.need.board;

import java.util.EnumMap;
import java.util.Map;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotAllowed;

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

    /**
     * The part of the line that a query asks for.
     *
     * @throws NotAllowed to anybody but coordinators, if it asks for what they follow up
     */
    public NeedListing list(Actor actor, NeedQuery query) {
        if (query.space().isBlank()) {
            throw FieldErrors.only("space", "required");
        }
        Standing standing = access.enter(actor, query.space());
        if (query.isFollowUp()) {
            standing.requireCoordinator();
        }
        Catalogue lists = catalogues.of(standing.space());
        NeedFilter filter = query.filter(standing.space().id(), lists, time);
        return new NeedListing(needs.list(filter, query.from(), query.limit()), standing, lists);
    }

    /** What a board shows: its part of the line, and how many there are of it. */
    BoardReading look(Actor actor, BoardRequest request) {
        NeedListing listing = list(actor, request.query());
        Map<BoardCount, Integer> counts = new EnumMap<>(BoardCount.class);
        BoardCount.HEAD.forEach(count -> counts.put(count, count(listing, request.query(count.choices()))));
        if (listing.standing().isCoordinator() && !request.isPreset("state")) {
            BoardCount.FOLLOW_UP.forEach(count -> counts.put(count, count(listing, request.query(count.choices()))));
        }
        boolean nothing = listing.needs().results().isEmpty();
        int met = nothing ? count(listing, request.query(Map.of("state", NeedStatus.MET.key()))) : 0;
        return new BoardReading(listing, count(listing, request.query()), counts, met);
    }

    private int count(NeedListing listing, NeedQuery query) {
        return needs.count(query.filter(listing.standing().space().id(), listing.lists(), time));
    }
}
