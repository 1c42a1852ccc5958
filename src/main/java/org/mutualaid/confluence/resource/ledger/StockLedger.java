package org.mutualaid.confluence.resource.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Conflict;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.stock.Booking;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.resource.stock.Where;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/**
 * Writes what comes, goes and is set aside. Every method that writes belongs into a use case that runs in
 * {@link org.mutualaid.confluence.history.Journal#inOne}: it takes part in that transaction, and when somebody else was
 * first the whole use case runs again. Whether somebody may do it is for the caller to ask.
 */
public final class StockLedger {

    private static final char KIND = 'M';
    private static final int CODE_LENGTH = 9;

    private final StockStore store;
    private final SiteTime time;
    private final RandomGenerator random;

    public StockLedger(StockStore store, SiteTime time, RandomGenerator random) {
        this.store = store;
        this.time = time;
        this.random = random;
    }

    public StockStore store() {
        return store;
    }

    public SiteTime time() {
        return time;
    }

    /** What there is of a resource now. */
    public Stock stockOf(PublicCode code) {
        return store.of(code);
    }

    /**
     * Sets something aside; what expires first is set aside first, and what has expired is not.
     *
     * @param reference the code of what it is for, such as a need's or a round's
     * @throws Refused when less is free
     */
    public Movement reserve(Resource resource, String reference, Quantity quantity, Actor actor) {
        return book(resource, actor, Optional.empty(),
                stock -> stock.reserve(quantity, reference, Where.ANY, time.today()));
    }

    /**
     * Frees what is set aside for something.
     *
     * @param quantity empty for all of it
     * @throws Refused when less is set aside for it
     */
    public Movement release(Resource resource, String reference, Optional<Quantity> quantity, Actor actor) {
        return book(resource, actor, Optional.empty(), stock -> stock.release(quantity, reference, Where.ANY));
    }

    /**
     * Hands something out: first what is set aside for it, then what is free, each the first expiring first.
     *
     * @throws Refused when less can be handed out
     */
    public Movement issue(Resource resource, String reference, Quantity quantity, Actor actor) {
        return book(resource, actor, Optional.empty(),
                stock -> stock.issue(quantity, Optional.of(reference), Where.ANY, time.today()));
    }

    /**
     * Hands out what was set aside for something; nothing that is free goes with it.
     *
     * @throws Refused when less is set aside for it by now
     */
    public Movement handOut(Resource resource, String reference, Quantity quantity, Actor actor) {
        return book(resource, actor, Optional.empty(), stock -> stock.handOut(quantity, reference, time.today()));
    }

    /**
     * Writes what a rule allows.
     *
     * @param note what the actor wrote about it
     * @param rule sees the stock as it is now
     */
    public Movement book(Resource resource, Actor actor, Optional<String> note, Function<Stock, Booking> rule) {
        return write(resource, actor, note, rule.apply(whole(resource)));
    }

    /**
     * Takes a movement back by one that does the opposite.
     *
     * @throws NotFound when the resource has no such movement
     * @throws Refused when it was taken back already, or what it brought is gone since
     */
    public Movement undo(Resource resource, PublicCode movement, Optional<String> note, Actor actor) {
        // The stock comes first: whoever takes the same movement back meanwhile then leaves lines that this collides
        // with, however early the movement itself is looked at.
        Stock stock = whole(resource);
        Movement wrong = store.movement(movement)
                .filter(found -> found.resource().equals(resource.code()))
                .orElseThrow(NotFound::new);
        if (!store.undone(List.of(movement)).isEmpty()) {
            throw Refused.because("undone-already");
        }
        return write(resource, actor, note, stock.undo(wrong));
    }

    /** A place by its name; one that is not known yet is from now on. */
    public Place place(long spaceId, String name) {
        Place named = Place.named(name);
        Optional<Place> known = store.placesOf(spaceId).stream()
                .filter(place -> place.key().equals(named.key()))
                .findFirst();
        if (known.isEmpty()) {
            store.keepPlace(spaceId, named);
        }
        return known.orElse(named);
    }

    /** @throws Conflict when somebody wrote between the two statements that read it */
    private Stock whole(Resource resource) {
        Stock stock = store.of(resource.code());
        if (!stock.isWhole()) {
            throw new Conflict(resource.code().text());
        }
        return stock;
    }

    private Movement write(Resource resource, Actor actor, Optional<String> note, Booking booking) {
        Movement movement = booking.movement(
                PublicCode.random(KIND, CODE_LENGTH, random), time.now(), actor.userKey(), note);
        store.write(resource.spaceId(), movement, booking.steps());
        return movement;
    }
}
