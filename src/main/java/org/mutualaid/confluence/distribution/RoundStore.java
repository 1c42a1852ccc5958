package org.mutualaid.confluence.distribution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Where rounds are kept. Called inside the transaction of a use case; the history's key guards against races. */
public interface RoundStore {

    boolean holds(PublicCode code);

    /** Three statements, however many lines there are. */
    Optional<Round> byCode(PublicCode code);

    void add(Round round);

    /** Writes what a change made different. */
    void update(Round before, Round after);

    /**
     * The rounds of a space, the latest first.
     *
     * @param drafts whether those that are still planned are among them
     */
    Slice<Listed> list(long spaceId, boolean drafts, Optional<Cursor> from, int limit);

    /** The rounds of a space for which goods are set aside. Three statements. */
    List<Round> holdingGoods(long spaceId);

    /** How many units of a resource were handed out since an instant, by need. One statement. */
    Map<PublicCode, Long> handedOutSince(long spaceId, PublicCode resource, Instant since);

    /** A round in a list. */
    record Listed(RoundHead head, Round.Totals totals) {
    }
}
