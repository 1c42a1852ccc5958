package org.mutualaid.confluence.resource.registry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.resource.Counting;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceFilter;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.card.ItemViews;
import org.mutualaid.confluence.resource.card.LentItems;
import org.mutualaid.confluence.resource.desk.AgreedLook;
import org.mutualaid.confluence.resource.desk.Narrowing;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceQuery;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.ledger.StockStore;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.value.Slice;

/** Reads the registry of a space for a macro: what is listed, and what people should know. */
public final class Registries {

    /** More entries than this are listed, but no longer looked through for what people should know. */
    private static final int MOST = 1000;

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final ResourceService service;
    private final Shelves shelves;
    private final ResourcePolicy policy = new ResourcePolicy();

    public Registries(AccessPolicy access, CatalogueSource catalogues, ResourceService service, Shelves shelves) {
        this.access = access;
        this.catalogues = catalogues;
        this.service = service;
        this.shelves = shelves;
    }

    RegistryReading look(Actor actor, RegistryRequest request) {
        Standing standing = access.enter(actor, request.space());
        Catalogue lists = catalogues.of(standing.space());
        ResourceQuery query = request.query();
        ResourceFilter filter = query.filter(standing.space().id(), policy.seen(standing), lists);
        ResourceFilter whole = ResourceFilter.in(standing.space().id(), policy.seen(standing));
        List<Resource> all = shelves.resources.list(whole, Optional.empty(), MOST).results();
        Map<PublicCode, ItemViews.Lent> lent = shelves.lent.of(all.stream()
                .filter(resource -> resource.entry().kind() == ResourceKind.LENDING)
                .map(Resource::code)
                .toList());
        int days = shelves.look.days(standing.space().id());
        List<Account> filled = shelves.stocks.filledIn(standing.space().id());
        Map<Mark, Set<PublicCode>> marked = marks(all, filled, standing, lent, days);
        ResourceFilter narrowed = narrowed(request, filter, marked, standing.isMember()
                ? query.place().map(place -> shelves.narrowing.at(place, all, filled, standing)) : Optional.empty());
        Slice<Resource> slice = shelves.resources.list(narrowed, query.from(), query.limit());
        return new RegistryReading(
                standing,
                lists,
                new Slice<>(service.withStock(slice.results(), standing, lists), slice.next()),
                lent,
                all.size(),
                marked,
                standing.isMember() ? places(filled, all, standing) : List.of(),
                days);
    }

    private static ResourceFilter narrowed(
            RegistryRequest request,
            ResourceFilter filter,
            Map<Mark, Set<PublicCode>> marked,
            Optional<Set<PublicCode>> there) {
        Optional<Set<PublicCode>> known = Mark.of(request.chosen("mark")).map(marked::get);
        if (known.isEmpty() && there.isEmpty()) {
            return filter;
        }
        Set<PublicCode> among = new HashSet<>(known.or(() -> there).orElseThrow());
        there.ifPresent(among::retainAll);
        return filter.among(among);
    }

    /** The names of places where something is that the reader may know the place of. */
    private List<String> places(List<Account> filled, List<Resource> all, Standing standing) {
        Set<PublicCode> told = all.stream()
                .filter(resource -> resource.entry().kind() == ResourceKind.STOCK)
                .filter(resource -> policy.maySeePlace(standing, resource))
                .map(Resource::code)
                .collect(Collectors.toSet());
        return filled.stream()
                .filter(account -> told.contains(account.resource()))
                .map(account -> account.place().name())
                .distinct()
                .sorted()
                .toList();
    }

    private Map<Mark, Set<PublicCode>> marks(
            List<Resource> all,
            List<Account> inSpace,
            Standing standing,
            Map<PublicCode, ItemViews.Lent> lent,
            int days) {
        LocalDate today = shelves.time.today();
        Map<PublicCode, List<Account>> accounts = inSpace.stream().collect(Collectors.groupingBy(Account::resource));
        Map<Mark, Set<PublicCode>> marked = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            marked.put(mark, new HashSet<>());
        }
        for (Resource resource : all) {
            List<Account> filled = accounts.getOrDefault(resource.code(), List.of());
            Map<Mark, Boolean> found = new HashMap<>();
            found.put(Mark.SOON, isSoon(resource, filled, today));
            found.put(Mark.LOW, isLow(resource, filled, today));
            ItemViews.Lent out = lent.getOrDefault(resource.code(), ItemViews.Lent.NOTHING);
            found.put(Mark.LENT, out.out() > 0);
            found.put(Mark.LATE, standing.isMember() && out.back().filter(today::isAfter).isPresent());
            found.put(Mark.STALE, standing.isMember() && resource.entry().keeping().isStale(today, days));
            found.forEach((mark, is) -> {
                if (is) {
                    marked.get(mark).add(resource.code());
                }
            });
        }
        return marked;
    }

    private static boolean isSoon(Resource resource, List<Account> filled, LocalDate today) {
        LocalDate horizon = today.plusDays(resource.entry().counting().soonDays());
        return filled.stream().anyMatch(
                account -> account.lot().expires().filter(day -> !day.isAfter(horizon)).isPresent());
    }

    private static boolean isLow(Resource resource, List<Account> filled, LocalDate today) {
        Counting counting = resource.entry().counting();
        Quantity usable = filled.stream()
                .filter(account -> !account.lot().isExpired(today))
                .map(Account::free)
                .reduce(Quantity.ZERO, Quantity::plus);
        return resource.entry().kind() == ResourceKind.STOCK && counting.isLow(usable);
    }

    /** Where it is read from. */
    public record Shelves(
            ResourceStore resources, StockStore stocks, LentItems lent, SiteTime time, AgreedLook look,
            Narrowing narrowing) {
    }
}
