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
 * @param before what the shift was when the person last said yes to it; empty while it is still so
 */
public record Signup(
        int number,
        String person,
        String role,
        SignupState state,
        int place,
        boolean newcomer,
        Instant since,
        Optional<Instant> until,
        Optional<Before> before) {

    public Signup {
        if (state.holdsPlace() != place > 0 && state != SignupState.CANCELLED) {
            throw new IllegalArgumentException(state + " at place " + place);
        }
        if (until.isPresent() != (state == SignupState.OFFERED)) {
            throw new IllegalArgumentException(state + " until " + until);
        }
    }

    /** When and where a shift was. */
    public record Before(Instant start, Instant end, String place) {

        static Before of(ShiftPlan plan) {
            return new Before(plan.start(), plan.end(), plan.place());
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
        return new Signup(number, person, role, SignupState.OFFERED, freePlace, newcomer, since, Optional.of(end),
                before);
    }

    /** Whoever says yes, or was there, takes the shift as it is now. */
    Signup as(SignupState other) {
        return new Signup(number, person, role, other, place, newcomer, since, Optional.empty(), Optional.empty());
    }

    /** The same after the shift was changed from one plan to another. */
    Signup moved(ShiftPlan from, ShiftPlan to) {
        Before saidYesTo = before.orElseGet(() -> Before.of(from));
        boolean asBefore = saidYesTo.equals(Before.of(to));
        return new Signup(number, person, role, state, place, newcomer, since, until,
                asBefore ? Optional.empty() : Optional.of(saidYesTo));
    }

    Signup of(int newNumber, String other, Instant now) {
        return new Signup(newNumber, other, role, SignupState.CONFIRMED, place, newcomer, now, Optional.empty(),
                Optional.empty());
    }
}
