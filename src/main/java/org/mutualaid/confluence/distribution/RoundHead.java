package org.mutualaid.confluence.distribution;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * A round without its lines.
 *
 * @param revision counts changes from 1; equals the revision of the last line of history
 */
public record RoundHead(
        PublicCode code, long spaceId, int revision, RoundStatus status, Goods goods, RoundTerms terms, Made made) {

    RoundHead next(RoundStatus newStatus) {
        return new RoundHead(code, spaceId, revision + 1, newStatus, goods, terms, made);
    }

    RoundHead next(Goods newGoods, RoundTerms newTerms) {
        return new RoundHead(code, spaceId, revision + 1, status, newGoods, newTerms, made);
    }

    /** For a reader who may not know what is shared out. */
    public RoundHead hidingGoods() {
        return new RoundHead(code, spaceId, revision, status, goods.hidden(), terms, made);
    }

    /**
     * When something was done, and by whom.
     *
     * @param by user key; empty once it is no longer known
     */
    public record Made(Instant at, Optional<String> by) {
    }
}
