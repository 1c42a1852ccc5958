package org.mutualaid.confluence.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Where shifts are kept. Called inside the transaction of a use case; the history's key guards against races. */
public interface ShiftStore {

    /** Whether a shift has this code. */
    boolean holds(PublicCode code);

    Optional<Shift> byCode(PublicCode code);

    /** The space of a shift, which is all it takes to let somebody in. */
    Optional<Long> spaceOf(PublicCode code);

    /** Shifts by their codes, in the order of time; unknown codes are left out. */
    List<Shift> byCodes(Collection<String> codes);

    /**
     * Waits until nobody else is changing the shift, and keeps others waiting until the transaction ends. It only
     * saves useless tries where many come at once; what is right never depends on it. Load the shift afterwards.
     */
    void queue(PublicCode code);

    void add(Shift shift);

    /** Writes what differs, in the order that lets a place pass from one to the other. */
    void update(Shift before, Shift after);

    /** Shifts in the order of their start, also those called off. */
    Slice<Shift> list(ShiftFilter filter, Optional<Cursor> from, int limit);

    /** Shifts that were made from a series and begin at an instant or later, also those called off. */
    List<Shift> ofSeries(String series, Instant from, int limit);

    /** Those of some series of which a shift that takes place begins at an instant or later. One statement. */
    Set<String> coming(Collection<String> series, Instant from);

    /** Shifts of a space that are for a need or a distribution and begin at an instant or later, the earliest first. */
    List<Shift> relatedTo(String code, long spaceId, Instant from, int limit);

    /** Shifts of a space with free places that begin after an instant, the earliest first. */
    List<Shift> withRoom(long spaceId, Instant after, int limit);

    /** Codes of shifts with an offer that is over, the longest over first. */
    List<PublicCode> offersOver(Instant now, int limit);

    /** Codes of shifts that begin after an instant, with a free place beside somebody who waits; the nearest first. */
    List<PublicCode> withSomebodyPassedOver(Instant now, int limit);

    /** What a person is confirmed for, or attended, in all spaces, that touches a time; in the order of the start. */
    List<BusySpan> busy(String person, Instant from, Instant to);

    /** What everybody in a space is confirmed for, or attended, that begins within a time; in the order of start. */
    List<BusySpan> busyIn(long spaceId, Instant from, Instant to);

    /** How many shifts of a space a person was at, up to a number that is enough to know. */
    int attendedBy(String person, long spaceId, int enough);
}
