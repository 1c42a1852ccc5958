package org.mutualaid.confluence.resource.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceFilter;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.ledger.StockStore;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.value.FoldedText;
import org.mutualaid.confluence.value.PublicCode;

/** Narrows a list of entries by what their rows do not say: where they are, and what should be back. For members. */
public final class Narrowing {

    /** The most entries that are looked through. */
    private static final int MOST = 1000;

    private final ResourceStore resources;
    private final StockStore stocks;
    private final LateThings late;
    private final SiteTime time;
    private final ResourcePolicy policy = new ResourcePolicy();

    public Narrowing(ResourceStore resources, StockStore stocks, LateThings late, SiteTime time) {
        this.resources = resources;
        this.stocks = stocks;
        this.late = late;
        this.time = time;
    }

    /** @throws InvalidInput for a place that the space does not have */
    ResourceFilter narrow(ResourceFilter filter, ResourceQuery query, Standing standing) {
        Optional<String> place = query.place();
        boolean wantsLate = query.wantsLate();
        if (place.isEmpty() && !wantsLate) {
            return filter;
        }
        standing.requireMember();
        long space = standing.space().id();
        Set<PublicCode> among = new HashSet<>();
        place.ifPresent(name -> {
            requireKnown(name, space);
            ResourceFilter all = ResourceFilter.in(space, policy.seen(standing));
            among.addAll(at(name, resources.list(all, Optional.empty(), MOST).results(), stocks.filledIn(space),
                    standing));
        });
        if (wantsLate) {
            Set<PublicCode> toBringBack = late.lateIn(space, time.today());
            if (place.isEmpty()) {
                among.addAll(toBringBack);
            } else {
                among.retainAll(toBringBack);
            }
        }
        return filter.among(among);
    }

    /** Of some entries those of which something is kept at a place, or that say that they are there. */
    public Set<PublicCode> at(
            String place, Collection<Resource> all, Collection<Account> filled, Standing standing) {
        String key = Place.named(place).key();
        String folded = FoldedText.of(place).text();
        Set<PublicCode> kept = filled.stream()
                .filter(account -> account.place().key().equals(key))
                .map(Account::resource)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(resource -> policy.maySeePlace(standing, resource))
                .filter(resource -> kept.contains(resource.code()) || resource.entry().offering().place()
                        .filter(words -> FoldedText.of(words).text().contains(folded))
                        .isPresent())
                .map(Resource::code)
                .collect(Collectors.toSet());
    }

    private void requireKnown(String name, long space) {
        List<String> names = stocks.placesOf(space).stream().map(Place::name).toList();
        String key = Place.named(name).key();
        if (names.stream().noneMatch(known -> Place.named(known).key().equals(key))) {
            throw FieldErrors.only("place", "place-unknown", String.join(", ", names));
        }
    }

    /** Knows what should be back already. */
    public interface LateThings {

        /** Entries of a space of which something was due before a day. One statement. */
        Set<PublicCode> lateIn(long spaceId, LocalDate day);
    }
}
