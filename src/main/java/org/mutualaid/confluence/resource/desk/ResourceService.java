package org.mutualaid.confluence.resource.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceBook;
import org.mutualaid.confluence.resource.ResourceFilter;
import org.mutualaid.confluence.resource.ledger.StockStore;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Writes entries down, lists them, and keeps what they say true. Each call is for an actor. */
public final class ResourceService {

    private static final int LOOKED_THROUGH = 50;

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final ResourceBook book;
    private final StockStore stocks;
    private final EntryDesk entries;
    private final ResourcePolicy policy = new ResourcePolicy();

    public ResourceService(
            AccessPolicy access, CatalogueSource catalogues, ResourceBook book, StockStore stocks, EntryDesk entries) {
        this.access = access;
        this.catalogues = catalogues;
        this.book = book;
        this.stocks = stocks;
        this.entries = entries;
    }

    public SeenResource add(Actor actor, ResourceForm form) {
        Standing standing = access.enter(actor, form.space());
        String author = standing.requireMember();
        Catalogue lists = catalogues.of(standing.space());
        Entry entry = entries.read(form, lists, author, key -> access.isMember(key, standing.space()));
        policy.requireMayAdd(standing, entry.kind());
        Resource added = book.add(actor, () -> entries.added(entry, standing.space().id(), author));
        return new SeenResource(added, nothing(added), standing, lists);
    }

    /** @throws NotFound also for an entry the actor may not see */
    public SeenResource open(Actor actor, String code) {
        Resource resource = book.resource(PublicCode.read(code).orElseThrow(NotFound::new));
        Standing standing = access.enter(actor, resource.spaceId());
        if (!policy.maySee(standing, resource)) {
            throw new NotFound();
        }
        return new SeenResource(resource, stockOf(resource), standing, catalogues.of(standing.space()));
    }

    /** @param expected the revision the actor looked at; empty to take it as it is now */
    public SeenResource change(Actor actor, String code, ResourceForm form, Optional<Integer> expected) {
        SeenResource seen = open(actor, code);
        policy.requireMayChange(seen.standing(), seen.resource());
        String author = seen.resource().entry().keeping().steward().orElseGet(seen.standing()::requireMember);
        Entry said = entries.read(
                form, seen.lists(), author, key -> access.isMember(key, seen.standing().space()));
        policy.requireMayAdd(seen.standing(), said.kind());
        Resource after = book.change(seen.resource().code(), actor, expected, resource -> resource.changed(
                said, !stocks.of(resource.code()).accounts().isEmpty()));
        return seen.now(after, seen.stock());
    }

    /** Somebody says that an entry is still true, that the group no longer has it, or that it has it again. */
    public SeenResource say(Actor actor, String code, ResourceState state, Optional<Integer> expected) {
        SeenResource seen = open(actor, code);
        if (state != ResourceState.VERIFIED || !policy.mayVerify(seen.standing(), seen.resource())) {
            policy.requireMayChange(seen.standing(), seen.resource());
        }
        Resource after = book.change(seen.resource().code(), actor, expected, resource -> switch (state) {
            case VERIFIED -> resource.verified(entries.today());
            case RETIRED -> resource.retire();
            case BACK -> resource.bringBack();
        });
        return seen.now(after, seen.stock());
    }

    /** Entries of a space by name, those that the actor may see. */
    public ResourceListing list(Actor actor, ResourceQuery query) {
        Standing standing = access.enter(actor, query.space());
        Catalogue lists = catalogues.of(standing.space());
        ResourceFilter filter = entries.narrow(
                query.filter(standing.space().id(), policy.seen(standing), lists), query, standing);
        Slice<Resource> slice = book.resources().list(filter, query.from(), query.limit());
        return new ResourceListing(standing, lists, seen(slice, standing, lists));
    }

    /** Entries with what there is of them. Two statements. */
    public List<SeenResource> withStock(List<Resource> resources, Standing standing, Catalogue lists) {
        List<PublicCode> counted = resources.stream()
                .filter(resource -> resource.entry().kind().hasLedger())
                .map(Resource::code)
                .toList();
        Map<PublicCode, Stock> found = stocks.ofAll(counted);
        return resources.stream()
                .map(resource -> new SeenResource(
                        resource, found.getOrDefault(resource.code(), nothing(resource)), standing, lists))
                .toList();
    }

    /** Counted entries of the same sort and kind of which something is free, by name. Three statements. */
    public List<SeenResource> similar(SeenResource seen, LocalDate today, int most) {
        Entry entry = seen.resource().entry();
        ResourceFilter alike = ResourceFilter.in(seen.resource().spaceId(), policy.seen(seen.standing()))
                .of(Optional.of(entry.kind()))
                .in(Optional.of(entry.category()), Optional.empty());
        List<Resource> found = book.resources().list(alike, Optional.empty(), LOOKED_THROUGH).results();
        return withStock(found, seen.standing(), seen.lists()).stream()
                .filter(other -> !other.resource().code().equals(seen.resource().code()))
                .filter(other -> !other.stock().usable(today).isZero())
                .limit(most)
                .toList();
    }

    private Slice<SeenResource> seen(Slice<Resource> slice, Standing standing, Catalogue lists) {
        return new Slice<>(withStock(slice.results(), standing, lists), slice.next());
    }

    private Stock stockOf(Resource resource) {
        return resource.entry().kind().hasLedger() ? stocks.of(resource.code()) : nothing(resource);
    }

    private static Stock nothing(Resource resource) {
        return new Stock(resource.code(), List.of(), List.of());
    }
}
