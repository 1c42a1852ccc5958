package org.mutualaid.confluence.resource.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Hold;
import org.mutualaid.confluence.resource.stock.Line;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.resource.stock.Step;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Where the ledger is kept. Called inside the transaction of a use case; the key of a line guards against races. */
public interface StockStore {

    /** What there is of a resource. Two statements. */
    Stock of(PublicCode resource);

    /** What there is of several, those of which there never was anything included. Two statements. */
    Map<PublicCode, Stock> ofAll(Collection<PublicCode> resources);

    /** Every lot at every place of a space of which something is there. One statement. */
    List<Account> filledIn(long spaceId);

    /**
     * Writes a movement: its lines first, then what they leave behind.
     *
     * @throws org.mutualaid.confluence.history.Conflict when somebody else wrote one of the lines first
     */
    void write(long spaceId, Movement movement, List<Step> steps);

    /** The movements of a resource, the latest first. Two statements. */
    Slice<Movement> movements(PublicCode resource, Optional<Cursor> from, int limit);

    /** The movements of a resource since an instant, the latest first, so many at most. Two statements. */
    List<Movement> since(PublicCode resource, Instant from, int limit);

    Optional<Movement> movement(PublicCode code);

    /** Which of these movements were taken back. One statement. */
    List<PublicCode> undone(Collection<PublicCode> movements);

    /** Every line of a resource in the order of its accounts and their numbers. */
    List<Line> lines(PublicCode resource);

    /** What is set aside for something, of all resources. One statement. */
    List<Hold> heldFor(String reference);

    /** What is set aside of some resources, of all of them. One statement. */
    List<Hold> holdsOf(Collection<PublicCode> resources);

    List<Place> placesOf(long spaceId);

    /** Knows a place from now on; one that is known keeps its name. */
    void keepPlace(long spaceId, Place place);
}
