package org.mutualaid.confluence.offer.board;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.offer.OfferFilter;
import org.mutualaid.confluence.offer.OfferStore;
import org.mutualaid.confluence.offer.asking.AskingStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Lists the offers of a space. Reading takes no transaction and a constant number of statements. */
public final class OfferBoards {

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final OfferStore offers;
    private final AskingStore askings;
    private final SiteTime time;

    public OfferBoards(
            AccessPolicy access, CatalogueSource catalogues, OfferStore offers, AskingStore askings, SiteTime time) {
        this.access = access;
        this.catalogues = catalogues;
        this.offers = offers;
        this.askings = askings;
        this.time = time;
    }

    OfferListing list(Actor actor, OfferQuery query) {
        if (query.space().isBlank()) {
            throw FieldErrors.only("space", "required");
        }
        Standing standing = access.enter(actor, query.space());
        Catalogue lists = catalogues.of(standing.space());
        OfferFilter filter = query.filter(standing, lists, time.today());
        Slice<Offer> slice = offers.list(filter, query.from(), query.limit());
        return new OfferListing(slice, asked(slice, standing), standing, lists);
    }

    /** What the macro shows: a part of the list, and how many there are. */
    OfferListing.Counted look(Actor actor, OfferRequest request) {
        OfferListing listing = list(actor, request.query());
        boolean member = listing.standing().isMember();
        return new OfferListing.Counted(
                listing,
                count(listing, request.query()),
                count(listing, request.query(Map.of())),
                member ? count(listing, request.query(Map.of("mine", "yes"))) : 0);
    }

    private int count(OfferListing listing, OfferQuery query) {
        return offers.count(query.filter(listing.standing(), listing.lists(), time.today()));
    }

    private Set<PublicCode> asked(Slice<Offer> slice, Standing standing) {
        if (!standing.isMember()) {
            return Set.of();
        }
        return askings.waitingOn(slice.results().stream().map(Offer::code).toList()).stream()
                .flatMap(asking -> asking.offer().stream())
                .collect(Collectors.toSet());
    }
}
