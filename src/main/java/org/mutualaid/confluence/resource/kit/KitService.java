package org.mutualaid.confluence.resource.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceBook;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.ledger.StockLedger;
import org.mutualaid.confluence.resource.stock.Lot;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.resource.stock.Where;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Says what goes into a kit, and puts kits together: all of it is taken and all of them come in, or nothing. */
public final class KitService {

    private final ResourceService resources;
    private final KitStore kits;
    private final Journal journal;
    private final ResourceBook book;
    private final StockLedger ledger;
    private final ResourcePolicy policy = new ResourcePolicy();

    public KitService(
            ResourceService resources, KitStore kits, Journal journal, ResourceBook book, StockLedger ledger) {
        this.resources = resources;
        this.kits = kits;
        this.journal = journal;
        this.book = book;
        this.ledger = ledger;
    }

    Kit of(Actor actor, String code) {
        SeenResource seen = opened(actor, code);
        return kit(seen);
    }

    /** As {@link #of}, for an entry that has been opened already. What is not for the reader is left out. */
    Kit kit(SeenResource seen) {
        List<KitItem> items = kits.of(seen.resource().code());
        Map<PublicCode, Resource> resources = book.resources()
                .byCodes(items.stream().map(KitItem::resource).toList()).stream()
                .collect(Collectors.toMap(Resource::code, Function.identity()));
        return new Kit(seen, items.stream().filter(item -> maySee(seen, resources.get(item.resource()))).toList(),
                List.copyOf(resources.values()));
    }

    private boolean maySee(SeenResource seen, Resource item) {
        return item == null || policy.maySee(seen.standing(), item);
    }

    Kit settle(Actor actor, String code, Map<String, Object> sent) {
        SeenResource seen = opened(actor, code);
        policy.requireKeeper(seen.standing());
        List<KitItem> items = KitForm.items(sent);
        refuseUnlessFit(seen, items);
        return journal.inOne(() -> {
            String aggregate = seen.resource().code() + "/kit";
            journal.line(new Change(aggregate, journal.lastRevision(aggregate) + 1, "kit-settled",
                    Map.of("items", Integer.toString(items.size()))), actor);
            kits.replace(seen.resource().code(), items);
            return kit(seen);
        });
    }

    /** @throws Refused when something that goes into them is not there */
    Kit make(Actor actor, String code, Map<String, Object> sent) {
        SeenResource seen = opened(actor, code);
        policy.requireTeam(seen.standing());
        KitForm.Made made = KitForm.made(sent);
        return journal.inOne(() -> {
            Kit kit = kit(seen);
            if (kit.items().isEmpty()) {
                throw Refused.because("no-kit");
            }
            seen.resource().refuseIfRetired();
            Optional<LocalDate> expires = take(kit, made, actor);
            Lot lot = new Lot("", expires, Optional.empty(), Optional.empty());
            ledger.book(seen.resource(), actor, Optional.empty(), stock -> stock.receive(
                    lot, ledger.place(seen.resource().spaceId(), made.place()), made.quantity(), today()));
            return new Kit(seen.now(seen.resource(), ledger.stockOf(seen.resource().code())), kit.items(),
                    kit.resources());
        });
    }

    private LocalDate today() {
        return ledger.time().today();
    }

    /** @return the first date of what went into them */
    private Optional<LocalDate> take(Kit kit, KitForm.Made made, Actor actor) {
        long many = made.quantity().thousandths() / Quantity.ONE.thousandths();
        List<LocalDate> dates = new ArrayList<>();
        for (KitItem item : kit.items()) {
            Resource resource = kit.resource(item.resource());
            Quantity needed = new Quantity(Math.multiplyExact(item.quantity().thousandths(), many));
            Movement taken = ledger.book(resource, actor, Optional.of(kit.seen().resource().code().text()),
                    stock -> stock.issue(needed, Optional.empty(), Where.ANY, today()));
            taken.lines().stream()
                    .flatMap(line -> ledger.stockOf(resource.code()).account(line.account()).stream())
                    .flatMap(account -> account.lot().expires().stream())
                    .forEach(dates::add);
        }
        return dates.stream().sorted().findFirst();
    }

    private void refuseUnlessFit(SeenResource seen, List<KitItem> items) {
        FieldErrors errors = new FieldErrors();
        for (int place = 0; place < items.size(); place++) {
            KitItem item = items.get(place);
            boolean fits = book.resources().byCode(item.resource())
                    .filter(resource -> resource.spaceId() == seen.resource().spaceId())
                    .filter(resource -> resource.entry().kind() == ResourceKind.STOCK)
                    .filter(resource -> !resource.code().equals(seen.resource().code()))
                    .filter(resource -> resource.entry().counting().admits(item.quantity()))
                    .isPresent();
            if (!fits) {
                errors.addShared("items." + place, "items.line");
            }
        }
        errors.refuseIfAny();
    }

    private SeenResource opened(Actor actor, String code) {
        SeenResource seen = resources.open(actor, code);
        seen.standing().requireMember();
        if (seen.resource().entry().kind() != ResourceKind.STOCK) {
            throw Refused.because("not-counted");
        }
        return seen;
    }

    /** What goes into a kit, for one who looks at it. */
    record Kit(SeenResource seen, List<KitItem> items, List<Resource> resources) {

        Resource resource(PublicCode code) {
            return resources.stream().filter(one -> one.code().equals(code)).findFirst()
                    .orElseThrow(() -> Refused.because("no-kit"));
        }
    }
}
