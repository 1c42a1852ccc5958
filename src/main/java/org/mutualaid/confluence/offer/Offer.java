package org.mutualaid.confluence.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * What one person can give for a while. It is open until they pause it, take it back, or its last day passes; one
 * that was for a single time is closed by the first yes. Each of these can be taken back. A change gives a new offer
 * with the next revision, or a {@link Refused} that says what is in the way.
 *
 * @param revision counts changes from 1; equals the revision of the last line of history
 * @param offeredBy user key of the person
 * @param offered when it was posted
 * @param closed empty while it is open or paused
 */
public record Offer(
        PublicCode code,
        long spaceId,
        int revision,
        Giving giving,
        String offeredBy,
        Instant offered,
        OfferStatus status,
        Optional<Instant> closed) {

    /** An offer as it is posted. */
    public static OfferChange posted(PublicCode code, long spaceId, Giving giving, String person, Instant now) {
        Offer offer = new Offer(code, spaceId, 1, giving, person, now, OfferStatus.OPEN, Optional.empty());
        return new OfferChange(offer, OfferAction.POSTED, withState(told(giving), OfferStatus.OPEN));
    }

    /** Whether somebody can be asked for it on that day. */
    public boolean isFindable(LocalDate today) {
        return status == OfferStatus.OPEN && !giving.isOver(today);
    }

    /** Says it anew. An ended offer that gets a later last day, or none, is open again. */
    public OfferChange edit(Giving after, LocalDate today) {
        boolean again = status == OfferStatus.ENDED && !after.isOver(today);
        OfferStatus next = again ? OfferStatus.OPEN : status;
        Offer edited = new Offer(code, spaceId, revision + 1, after, offeredBy, offered, next,
                again ? Optional.empty() : closed);
        return new OfferChange(edited, OfferAction.EDITED, withState(told(after), next));
    }

    /** @throws Refused when it is paused already, or closed */
    public OfferChange pause() {
        refuseIfClosed();
        if (status == OfferStatus.PAUSED) {
            throw Refused.because("offer-paused-already");
        }
        return moved(OfferAction.PAUSED, OfferStatus.PAUSED, Optional.empty());
    }

    /** @throws Refused when it is open already, or when its last day has passed */
    public OfferChange resume(LocalDate today) {
        if (status == OfferStatus.OPEN) {
            throw Refused.because("offer-open-already");
        }
        if (giving.isOver(today)) {
            throw Refused.because("offer-day-passed");
        }
        return moved(OfferAction.RESUMED, OfferStatus.OPEN, Optional.empty());
    }

    /** @throws Refused when it is closed already */
    public OfferChange withdraw(Instant now) {
        refuseIfClosed();
        return moved(OfferAction.WITHDRAWN, OfferStatus.WITHDRAWN, Optional.of(now));
    }

    /** @throws Refused when it is closed already, or when its last day is still to come */
    public OfferChange end(LocalDate today, Instant now) {
        refuseIfClosed();
        if (!giving.isOver(today)) {
            throw Refused.because("offer-not-over");
        }
        return moved(OfferAction.ENDED, OfferStatus.ENDED, Optional.of(now));
    }

    /**
     * The person said yes. An offer for one time is closed by it; the others stay as they are.
     *
     * @throws Refused when it was taken up by somebody else, or taken back
     */
    public OfferChange takeUp(Instant now) {
        if (status == OfferStatus.TAKEN_UP || status == OfferStatus.WITHDRAWN) {
            throw Refused.because("offer-closed");
        }
        boolean over = giving.rhythm() == Rhythm.ONCE;
        return moved(OfferAction.TAKEN_UP, over ? OfferStatus.TAKEN_UP : status, over ? Optional.of(now) : closed);
    }

    private OfferChange moved(OfferAction action, OfferStatus next, Optional<Instant> closing) {
        Offer after = new Offer(code, spaceId, revision + 1, giving, offeredBy, offered, next, closing);
        return new OfferChange(after, action, withState(Map.of(), next));
    }

    private void refuseIfClosed() {
        if (status.isClosed()) {
            throw Refused.because("offer-closed");
        }
    }

    private static Map<String, String> told(Giving giving) {
        Map<String, String> changes = new TreeMap<>();
        changes.put("kind", giving.kind().key());
        changes.put("category", giving.category());
        changes.put("rhythm", giving.rhythm().key());
        giving.until().ifPresent(day -> changes.put("until", day.toString()));
        giving.quantity().ifPresent(quantity -> changes.put("quantity", quantity.toString()));
        return changes;
    }

    private static Map<String, String> withState(Map<String, String> changes, OfferStatus after) {
        Map<String, String> all = new TreeMap<>(changes);
        all.put("state", after.key());
        return all;
    }
}
