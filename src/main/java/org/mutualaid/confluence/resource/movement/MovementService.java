package org.mutualaid.confluence.resource.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Conflict;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceBook;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.card.AmountText;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.ledger.Replay;
import org.mutualaid.confluence.resource.ledger.StockLedger;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Booking;
import org.mutualaid.confluence.resource.stock.Line;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.resource.stock.MovementType;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.resource.stock.Where;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.value.Slice;

/** Moves what is counted, for an actor: each call is refused with a problem or done as a whole. */
public final class MovementService {

    /** Refusals after which something similar would do. */
    private static final Set<String> TOO_LITTLE = Set.of("none-left", "not-enough", "not-enough-free");
    private static final int MOST_SIMILAR = 3;

    private final ResourceService resources;
    private final ResourceBook book;
    private final StockLedger ledger;
    private final NeedStore needs;
    private final AmountText amounts;
    private final ResourcePolicy policy = new ResourcePolicy();

    public MovementService(
            ResourceService resources, ResourceBook book, StockLedger ledger, NeedStore needs, AmountText amounts) {
        this.resources = resources;
        this.book = book;
        this.ledger = ledger;
        this.needs = needs;
        this.amounts = amounts;
    }

    /** @throws InvalidInput naming every field that must change */
    Moved move(Actor actor, String code, MovementForm form) {
        SeenResource seen = resources.open(actor, code);
        seen.standing().requireMember();
        MovementForm.Sent sent = form.read(seen.resource().entry().counting(), ledger.time().today());
        policy.requireMayMove(seen.standing(), sent.type());
        Optional<String> need = sent.need().map(typed -> need(typed, seen.resource()).code().text());
        try {
            return moved(seen, () -> {
                Resource resource = counted(seen);
                return ledger.book(resource, actor, sent.note(), stock -> booking(stock, sent, need, resource));
            });
        } catch (Refused refused) {
            throw TOO_LITTLE.contains(refused.reason()) ? refused.offering(left(seen, sent)) : refused;
        }
    }

    /** What is left of it at other places, and then what is like it. */
    private List<Refused.Alternative> left(SeenResource seen, MovementForm.Sent sent) {
        LocalDate today = ledger.time().today();
        Stream<Refused.Alternative> here = ledger.stockOf(seen.resource().code()).elsewhere(where(sent), today).stream()
                .collect(Collectors.groupingBy(account -> account.place().name(), TreeMap::new, Collectors.mapping(
                        Account::free, Collectors.reducing(Quantity.ZERO, Quantity::plus))))
                .entrySet().stream()
                .map(left -> alternative(seen, left.getValue(), left.getKey()));
        Stream<Refused.Alternative> similar = resources.similar(seen, today, MOST_SIMILAR).stream()
                .map(other -> alternative(other, other.stock().usable(today), ""));
        return Stream.concat(here, similar).limit(MOST_SIMILAR).toList();
    }

    private Refused.Alternative alternative(SeenResource other, Quantity left, String place) {
        String amount = amounts.of(left, other.resource().entry());
        Message note = place.isEmpty() ? Message.of("mutual-aid.registry.left", amount)
                : Message.of("mutual-aid.registry.left-at", amount, place);
        return new Refused.Alternative(
                other.resource().code().text(), other.resource().entry().name(), Optional.of(note));
    }

    private static Where where(MovementForm.Sent sent) {
        return new Where(sent.lotLabel(), sent.place().map(name -> Place.named(name).key()));
    }

    /** Takes a movement back by one that does the opposite. For those who keep the registry. */
    Moved undo(Actor actor, String code, String movement, Optional<String> note) {
        SeenResource seen = resources.open(actor, code);
        policy.requireKeeper(seen.standing());
        PublicCode wrong = PublicCode.read(movement).orElseThrow(NotFound::new);
        return moved(seen, () -> ledger.undo(counted(seen), wrong, note, actor));
    }

    /** The movements of an entry, the latest first. For members. */
    public Story story(Actor actor, String code, Optional<Cursor> from, int limit) {
        SeenResource seen = resources.open(actor, code);
        seen.standing().requireMember();
        Slice<Movement> slice = ledger.store().movements(seen.resource().code(), from, limit);
        List<PublicCode> undone = ledger.store().undone(slice.results().stream().map(Movement::code).toList());
        return new Story(seen, slice, undone);
    }

    /** Reads the ledger of an entry from its first line. For those who keep the registry. */
    public Replay replay(Actor actor, String code) {
        SeenResource seen = resources.open(actor, code);
        policy.requireKeeper(seen.standing());
        PublicCode resource = seen.resource().code();
        return book.inOne(() -> {
            Stock stock = ledger.stockOf(resource);
            List<Line> lines = ledger.store().lines(resource);
            if (!stock.equals(ledger.stockOf(resource))) {
                throw new Conflict(resource.text());
            }
            return Replay.of(stock, lines);
        });
    }

    private Booking booking(Stock stock, MovementForm.Sent sent, Optional<String> need, Resource resource) {
        Where where = where(sent);
        LocalDate today = ledger.time().today();
        return switch (sent.type()) {
            case RECEIVED -> stock.receive(
                    sent.lot(), place(resource, sent.place()), sent.quantity().orElseThrow(), today);
            case ISSUED -> stock.issue(sent.quantity().orElseThrow(), need, where, today);
            case TRANSFERRED -> stock.transfer(
                    sent.quantity().orElseThrow(), where, place(resource, sent.toPlace()), today);
            case ADJUSTED -> stock.adjust(sent.reason().orElseThrow(), sent.quantity().orElseThrow(), where);
            case RESERVED -> stock.reserve(sent.quantity().orElseThrow(), need.orElseThrow(), where, today);
            case RELEASED -> stock.release(sent.quantity(), need.orElseThrow(), where);
            case RETURNED -> stock.takeBack(sent.quantity().orElseThrow(), need, where);
        };
    }

    private Place place(Resource resource, Optional<String> name) {
        return ledger.place(resource.spaceId(), name.orElseThrow());
    }

    private Resource counted(SeenResource seen) {
        Resource resource = book.resource(seen.resource().code());
        resource.refuseIfRetired();
        if (resource.entry().kind() != ResourceKind.STOCK) {
            throw Refused.because("not-counted");
        }
        return resource;
    }

    private Need need(String typed, Resource resource) {
        return PublicCode.read(typed)
                .flatMap(needs::byCode)
                .filter(need -> need.spaceId() == resource.spaceId())
                .orElseThrow(() -> FieldErrors.only("need", "unknown"));
    }

    private Moved moved(SeenResource seen, Supplier<Movement> work) {
        return book.inOne(() -> {
            Movement movement = work.get();
            return new Moved(
                    seen.now(seen.resource(), ledger.stockOf(seen.resource().code())), movement);
        });
    }

    /** A movement and what it left. */
    record Moved(SeenResource seen, Movement movement) {
    }

    /**
     * Movements of an entry.
     *
     * @param undone those of them that were taken back
     */
    public record Story(SeenResource seen, Slice<Movement> movements, List<PublicCode> undone) {

        boolean isUndone(Movement movement) {
            return undone.contains(movement.code());
        }
    }
}
