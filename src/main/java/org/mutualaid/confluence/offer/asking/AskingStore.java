package org.mutualaid.confluence.offer.asking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Where it is kept who was asked. Called inside the transaction of a use case. Each question is one statement. */
public interface AskingStore {

    boolean holds(PublicCode code);

    Optional<Asking> byCode(PublicCode code);

    /** Writes a new one. Of two that wait with the same {@link Asking#openKey} the database refuses one. */
    void add(Asking asking);

    void update(Asking after);

    /** What waits for a person's answer in a space, the oldest first. */
    List<Asking> waitingFor(String person, long spaceId, int limit);

    /** Everybody who was asked for a need, the latest first. */
    List<Asking> ofNeed(PublicCode need, int limit);

    /** Everything an offer was asked for, the latest first. */
    List<Asking> ofOffer(PublicCode offer, int limit);

    /** Those that wait on these offers, in no order. None without a statement where there are no offers. */
    List<Asking> waitingOn(Collection<PublicCode> offers);

    /** When each of these people was last asked for something in a space; who never was is left out. */
    Map<String, Instant> lastAsked(long spaceId, Collection<String> people);

    /** Those of a space that were asked before an instant and still wait, the oldest first. */
    Slice<Asking> unanswered(long spaceId, Instant before, Optional<Cursor> from, int limit);

    /** How many {@link #unanswered} gives in all. */
    int countUnanswered(long spaceId, Instant before);

    /** Those of all spaces that wait and are for a need, the oldest first. */
    Slice<Asking> waiting(Optional<Cursor> from, int limit);
}
