package org.mutualaid.confluence.roster.cover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Somebody who has a place on a shift looks for somebody to take it.
 *
 * @param code such as {@code C-7K2Q}
 * @param swapFor code of a shift that the person takes in return; empty for nothing
 * @param next when others are asked if nobody said yes by then; empty where nobody else is asked
 * @param asks whom we asked, in that order
 */
record Cover(
        PublicCode code,
        long spaceId,
        int revision,
        String shift,
        String person,
        Optional<String> swapFor,
        Instant since,
        State state,
        Optional<Instant> next,
        List<Ask> asks) {

    /** Whether it is still looked for, and how it ended. */
    enum State { OPEN, COVERED, DECLINED, WITHDRAWN }

    Cover {
        asks = List.copyOf(asks);
    }

    /** @param said empty while there is no answer */
    record Ask(String person, Instant at, Optional<Boolean> said) {
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean asked(String other) {
        return asks.stream().anyMatch(ask -> ask.person().equals(other));
    }

    /** How many said no. */
    int declined() {
        return (int) asks.stream().filter(ask -> ask.said().filter(yes -> !yes).isPresent()).count();
    }

    /** Who took the place. */
    Optional<String> taker() {
        return asks.stream().filter(ask -> ask.said().orElse(false)).map(Ask::person).findFirst();
    }

    boolean isDue(Instant now) {
        return isOpen() && next.filter(at -> !at.isAfter(now)).isPresent();
    }

    /** @param then when it goes on; nobody may be left to ask now, and somebody by then */
    Cover asking(List<Ask> more, Optional<Instant> then) {
        List<Ask> all = new ArrayList<>(asks);
        all.addAll(more);
        return as(state, then, all);
    }

    /**
     * The last no of those who were asked lets the next be asked at once; a no to a swap ends it.
     *
     * @throws Refused when it is over, or this person was not asked
     */
    Cover answered(String other, boolean yes, Instant now) {
        if (!isOpen()) {
            throw Refused.because("cover-over");
        }
        if (asks.stream().noneMatch(ask -> ask.person().equals(other) && ask.said().isEmpty())) {
            throw Refused.because("cover-not-asked");
        }
        List<Ask> said = asks.stream()
                .map(ask -> ask.person().equals(other) ? new Ask(other, ask.at(), Optional.of(yes)) : ask)
                .toList();
        if (yes || swapFor.isPresent()) {
            return as(yes ? State.COVERED : State.DECLINED, Optional.empty(), said);
        }
        boolean somebodyThinks = said.stream().anyMatch(ask -> ask.said().isEmpty());
        return as(state, somebodyThinks ? next : next.map(at -> now), said);
    }

    /** @throws Refused when it is over */
    Cover withdrawn() {
        if (!isOpen()) {
            throw Refused.because("cover-over");
        }
        return as(State.WITHDRAWN, Optional.empty(), asks);
    }

    private Cover as(State other, Optional<Instant> then, List<Ask> all) {
        return new Cover(code, spaceId, revision + 1, shift, person, swapFor, since, other, then, all);
    }
}
