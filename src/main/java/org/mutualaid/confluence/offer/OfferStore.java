package org.mutualaid.confluence.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Where offers are kept. Called inside the transaction of a use case; the history's key guards against races. */
public interface OfferStore {

    boolean holds(PublicCode code);

    Optional<Offer> byCode(PublicCode code);

    /** Those of these codes that there are, in no order. At most one statement. */
    List<Offer> byCodes(Collection<PublicCode> codes);

    void add(Offer offer);

    void update(Offer after);

    /** Open ones first, the newest first; then those paused; then closed ones, the latest closed first. */
    Slice<Offer> list(OfferFilter filter, Optional<Cursor> from, int limit);

    int count(OfferFilter filter);

    /** All offers of a person in a space in the order of {@link #list}. One statement. */
    List<Offer> ownOf(String person, long spaceId, int limit);

    /** Open offers of a space for one category, the newest first. One statement. */
    List<Offer> openFor(String category, long spaceId, LocalDate today, int limit);

    /** Offers that are open or paused with their last day before this one. Two statements. */
    List<PublicCode> ending(LocalDate today, int limit);
}
