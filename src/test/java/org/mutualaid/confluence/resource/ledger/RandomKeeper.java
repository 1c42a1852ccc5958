package org.mutualaid.confluence.resource.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Conflict;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.stock.Adjustment;
import org.mutualaid.confluence.resource.stock.Booking;
import org.mutualaid.confluence.resource.stock.Lot;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.resource.stock.Where;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Somebody who does things with a stock of three lots at two places, without looking whether they make sense. */
final class RandomKeeper {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Lot> LOTS = List.of(
            new Lot("2612", Optional.of(TODAY.plusDays(19)), Optional.empty(), Optional.empty()),
            new Lot("2703", Optional.of(TODAY.plusDays(120)), Optional.empty(), Optional.empty()),
            Lot.of("1"));
    private static final List<Place> PLACES = List.of(Place.named("Church Hall"), Place.named("Mill Lane"));
    private static final List<String> NEEDS = List.of("N-7K2Q", "N-H3JK", "N-2222");

    private final StockLedger ledger;
    private final UnitOfWork work;
    private final Resource resource;
    private final Actor actor;
    private final Random random;
    private PublicCode last;

    RandomKeeper(StockLedger ledger, UnitOfWork work, Resource resource, Actor actor, Random random) {
        this.ledger = ledger;
        this.work = work;
        this.resource = resource;
        this.actor = actor;
        this.random = random;
    }

    /** @return how many of them were done; the others were refused */
    int doThings(int operations) {
        int done = 0;
        for (int i = 0; i < operations; i++) {
            done += isDone(this::something) ? 1 : 0;
        }
        return done;
    }

    void receiveOne() {
        work.run(() -> ledger.book(resource, actor, Optional.empty(), stock -> stock.receive(
                LOTS.get(0), PLACES.get(0), Quantity.ONE, TODAY)));
    }

    boolean handOutOne() {
        return isDone(() -> ledger.issue(resource, "N-7K2Q", Quantity.ONE, actor));
    }

    private boolean isDone(java.util.function.Supplier<Movement> operation) {
        try {
            last = work.run(operation).code();
            return true;
        } catch (Refused | Conflict refused) {
            return false;
        }
    }

    private Movement something() {
        if (last != null && random.nextInt(10) == 0) {
            return ledger.undo(resource, last, Optional.empty(), actor);
        }
        return ledger.book(resource, actor, Optional.empty(), this::someBooking);
    }

    private Booking someBooking(Stock stock) {
        Lot lot = LOTS.get(random.nextInt(LOTS.size()));
        Place place = PLACES.get(random.nextInt(PLACES.size()));
        String need = NEEDS.get(random.nextInt(NEEDS.size()));
        Quantity some = Quantity.ofWhole(1 + random.nextInt(6));
        Where where = random.nextBoolean() ? Where.ANY : new Where(Optional.of(lot.label()), Optional.of(place.key()));
        Where exactly = new Where(Optional.of(lot.label()), Optional.of(place.key()));
        return switch (random.nextInt(8)) {
            case 0, 1 -> stock.receive(lot, place, some, TODAY);
            case 2 -> stock.issue(some, Optional.of(need), where, TODAY);
            case 3 -> stock.issue(some, Optional.empty(), where, TODAY);
            case 4 -> stock.reserve(some, need, where, TODAY);
            case 5 -> stock.release(Optional.of(some), need, where);
            case 6 -> stock.transfer(some, new Where(Optional.of(lot.label()), Optional.empty()), place, TODAY);
            default -> stock.adjust(Adjustment.values()[random.nextInt(5)], some, exactly);
        };
    }
}
