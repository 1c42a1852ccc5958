package org.mutualaid.confluence.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * One person's word about one shift.
 *
 * @param number counts the sign-ups a shift ever had, from 1; the order of arrival
 * @param person user key
 * @param role one of the shift's positions
 * @param place which of the position's places, from 1; 0 while waiting
 * @param newcomer whether the person may take a place that is kept for people who are new
 * @param since when the person signed up
 * @param until when an offer passes on; empty unless offered
 */
public record Signup(
        int number,
        String person,
        String role,
        SignupState state,
        int place,
        boolean newcomer,
        Instant since,
        Optional<Instant> until) {

    public Signup {
        if (state.holdsPlace() != place > 0 && state != SignupState.CANCELLED) {
            throw new IllegalArgumentException(state + " at place " + place);
        }
        if (until.isPresent() != (state == SignupState.OFFERED)) {
            throw new IllegalArgumentException(state + " until " + until);
        }
    }

    public boolean isConfirmed() {
        return state == SignupState.CONFIRMED;
    }

    public boolean isOffered() {
        return state == SignupState.OFFERED;
    }

    public boolean isWaiting() {
        return state == SignupState.WAITING;
    }

    boolean isOver(Instant now) {
        return until.filter(end -> !end.isAfter(now)).isPresent();
    }

    Signup offered(int freePlace, Instant end) {
        return new Signup(number, person, role, SignupState.OFFERED, freePlace, newcomer, since, Optional.of(end));
    }

    Signup as(SignupState other) {
        return new Signup(number, person, role, other, place, newcomer, since, Optional.empty());
    }

    Signup of(int newNumber, String other, Instant now) {
        return new Signup(newNumber, other, role, SignupState.CONFIRMED, place, newcomer, now, Optional.empty());
    }
}
