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
        List<Ask> asks) {

    enum State { OPEN, COVERED, WITHDRAWN }

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

    Cover asking(List<Ask> more) {
        List<Ask> all = new ArrayList<>(asks);
        all.addAll(more);
        return new Cover(code, spaceId, revision + 1, shift, person, swapFor, since, state, all);
    }

    /** @throws Refused when it is over, or this person was not asked */
    Cover answered(String other, boolean yes) {
        if (!isOpen()) {
            throw Refused.because("cover-over");
        }
        if (asks.stream().noneMatch(ask -> ask.person().equals(other) && ask.said().isEmpty())) {
            throw Refused.because("cover-not-asked");
        }
        List<Ask> said = asks.stream()
                .map(ask -> ask.person().equals(other) ? new Ask(other, ask.at(), Optional.of(yes)) : ask)
                .toList();
        return new Cover(code, spaceId, revision + 1, shift, person, swapFor, since,
                yes ? State.COVERED : state, said);
    }

    /** @throws Refused when it is over */
    Cover withdrawn() {
        if (!isOpen()) {
            throw Refused.because("cover-over");
        }
        return new Cover(code, spaceId, revision + 1, shift, person, swapFor, since, State.WITHDRAWN, asks);
    }
}
