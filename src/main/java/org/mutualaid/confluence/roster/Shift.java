package org.mutualaid.confluence.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * A time span at a place in which hands are needed. A change gives a new shift with the next revision, or a
 * {@link Refused} that says what is in the way. Each change also passes on the offers whose time is over, so it does
 * not matter how often anybody looks after them.
 *
 * @param revision counts changes from 1; equals the revision of the last line of history
 * @param author user key of who planned it
 * @param series code of the series it was made from
 * @param calledOff whether it does not take place
 */
public record Shift(
        PublicCode code,
        long spaceId,
        int revision,
        ShiftPlan plan,
        Filling filling,
        Optional<String> author,
        Optional<String> series,
        boolean calledOff) {

    /** Whoever leaves nearer to the start than this leaves the others little time; it is noted, and not held up. */
    public static final Duration LATE = Duration.ofHours(24);

    /** How long after the end it can be said who was there. */
    static final Duration CORRECTABLE = Duration.ofDays(60);

    public static ShiftChange planned(
            PublicCode code, long spaceId, ShiftPlan plan, Optional<String> author, Optional<String> series) {
        Shift shift = new Shift(code, spaceId, 1, plan, Filling.EMPTY, author, series, false);
        Map<String, String> changes = new TreeMap<>();
        changes.put("start", plan.start().toString());
        changes.put("end", plan.end().toString());
        changes.put("places", Integer.toString(plan.places()));
        series.ifPresent(made -> changes.put("series", made));
        return new ShiftChange(shift, ShiftAction.PLANNED, changes);
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(plan.start());
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(plan.end());
    }

    /** How many places are nobody's. */
    public int free() {
        return calledOff ? 0 : plan.positions().stream()
                .mapToInt(position -> Math.max(0, position.places() - filling.taken(position)))
                .sum();
    }

    /** Somebody who waits although a place is free, because they could not take it when it came free. */
    public Optional<Signup> passedOver(String person) {
        return filling.of(person).filter(Signup::isWaiting).filter(mine -> !calledOff
                && positionOf(mine.role()).flatMap(role -> filling.freePlace(role, mine.newcomer())).isPresent());
    }

    /** Whether somebody waits beside a free place. */
    public boolean isAnybodyPassedOver() {
        return filling.in(SignupState.WAITING).stream().anyMatch(one -> passedOver(one.person()).isPresent());
    }

    public Optional<Position> positionOf(String role) {
        return plan.position(role);
    }

    /**
     * Takes a place, or waits for one.
     *
     * @param entrant who, for which role, and whether only for a place that is free now
     * @throws Refused when it is called off, over, not open yet, full, or the person has signed up
     */
    public ShiftChange join(Entrant entrant, Passing passing) {
        Instant now = passing.now();
        refuseIfCalledOff();
        if (isOver(now)) {
            throw Refused.because("shift-over");
        }
        Shift open = settledFor(passing);
        open.filling.of(entrant.person()).ifPresent(mine -> {
            throw Refused.because(mine.isOffered() ? "offered-to-you" : "signed-up-already", mine.role());
        });
        Position position = plan.position(entrant.role()).orElseThrow(() -> Refused.because("no-such-role"));
        boolean full = open.filling.freePlace(position, entrant.newcomer()).isEmpty();
        if (full && (!entrant.mayWait() || hasStarted(now))) {
            throw Refused.because(position.newcomers() > open.kept(position) ? "full-newcomers" : "full",
                    position.role(), position.places());
        }
        Filling after = open.filling.join(entrant.person(), position, entrant.newcomer(), now);
        Signup signup = after.of(entrant.person()).orElseThrow();
        return changed(ShiftAction.JOINED, after, told(signup));
    }

    /**
     * Who wants to join.
     *
     * @param newcomer may take a place that is kept for people who are new
     * @param wait whether the person waits where no place is free
     */
    public record Entrant(String person, String role, boolean newcomer, boolean mayWait) {
    }

    /**
     * Says yes to a place that is held, or to the shift as it is now after it was changed.
     *
     * @throws Refused when no place is held for the person any more
     */
    public ShiftChange confirm(String person, Passing passing) {
        refuseIfCalledOff();
        Shift open = settledFor(passing);
        Signup mine = open.filling.of(person).orElseThrow(() -> Refused.because(
                filling.of(person).isPresent() ? "offer-over" : "not-signed-up"));
        boolean again = mine.isConfirmed() && mine.before().isPresent() && !isOver(passing.now());
        if (!mine.isOffered() && !again) {
            throw Refused.because(mine.isWaiting() ? "still-waiting" : "signed-up-already", mine.role());
        }
        return changed(ShiftAction.CONFIRMED,
                open.filling.with(mine, signup -> signup.as(SignupState.CONFIRMED)), told(mine));
    }

    /**
     * Gives a place back, lets an offer pass, or waits no longer; the first who waits is asked next. Whoever said yes
     * to another time or place is never late.
     *
     * @throws Refused when the person has not signed up, or the shift has begun
     */
    public ShiftChange leave(String person, Passing passing) {
        Instant now = passing.now();
        refuseIfCalledOff();
        Signup mine = filling.of(person).orElseThrow(() -> Refused.because("not-signed-up"));
        if (hasStarted(now) && mine.state().holdsPlace()) {
            throw Refused.because("shift-started");
        }
        boolean late = mine.isConfirmed() && mine.before().isEmpty()
                && Duration.between(now, plan.start()).compareTo(LATE) < 0;
        Filling after = holding(filling.without(mine)).settledFor(passing).filling;
        return changed(late ? ShiftAction.LEFT_LATE : ShiftAction.LEFT, after, told(mine));
    }

    /**
     * Passes on what nobody took and offers what is free; what a job does, too.
     *
     * @return empty when there is nothing to pass on
     */
    public Optional<ShiftChange> settle(Passing passing) {
        if (calledOff || isOver(passing.now())) {
            return Optional.empty();
        }
        Filling after = settledFor(passing).filling;
        if (after.equals(filling)) {
            return Optional.empty();
        }
        return Optional.of(changed(ShiftAction.OFFERED, after, Map.of()));
    }

    /**
     * A place passes to somebody else who said yes to it.
     *
     * @throws Refused when it is not theirs any more, or the other person has a place already
     */
    public ShiftChange handOver(String from, String to, Instant now) {
        refuseIfCalledOff();
        if (isOver(now)) {
            throw Refused.because("shift-over");
        }
        Signup theirs = filling.of(from).filter(Signup::isConfirmed)
                .orElseThrow(() -> Refused.because("place-not-theirs"));
        filling.of(to).filter(signup -> signup.state().holdsPlace()).ifPresent(mine -> {
            throw Refused.because("signed-up-already", mine.role());
        });
        return changed(ShiftAction.HANDED_OVER, filling.handOver(theirs, to, now), told(theirs));
    }

    /**
     * Says whether somebody was there.
     *
     * @param correction whether it was said before and is put right
     * @throws Refused before the shift, long after it, and for people who had no place
     */
    public ShiftChange attended(String person, boolean there, Instant now) {
        refuseIfCalledOff();
        if (now.isBefore(plan.start().minus(Duration.ofHours(1)))) {
            throw Refused.because("shift-not-begun");
        }
        if (now.isAfter(plan.end().plus(CORRECTABLE))) {
            throw Refused.because("shift-long-over", CORRECTABLE.toDays());
        }
        Signup theirs = filling.of(person).filter(signup -> signup.state().holdsPlace() && !signup.isOffered())
                .orElseThrow(() -> Refused.because("place-not-theirs"));
        SignupState said = there ? SignupState.ATTENDED : SignupState.MISSED;
        ShiftAction action = theirs.isConfirmed()
                ? there ? ShiftAction.ATTENDED : ShiftAction.MISSED
                : ShiftAction.CORRECTED;
        Map<String, String> changes = new TreeMap<>(told(theirs));
        changes.put("state", said.key());
        return changed(action, filling.with(theirs, signup -> signup.as(said)), changes);
    }

    /** Everybody is free again. */
    public ShiftChange callOff(Instant now) {
        refuseIfCalledOff();
        if (isOver(now)) {
            throw Refused.because("shift-over");
        }
        Filling nobody = filling.only(Signup::isConfirmed);
        Shift after = new Shift(code, spaceId, revision + 1, plan, nobody, author, series, true);
        return new ShiftChange(after, ShiftAction.CALLED_OFF, Map.of());
    }

    /**
     * Makes it another plan; each sign-up keeps what the person had said yes to.
     *
     * @throws Refused when people hold places that the new plan does not have
     */
    public ShiftChange edit(ShiftPlan other, Passing passing) {
        refuseIfCalledOff();
        for (Signup signup : filling.signups()) {
            Position position = other.position(signup.role())
                    .orElseThrow(() -> Refused.because("role-taken", signup.role()));
            if (signup.place() > position.places()) {
                throw Refused.because("places-taken", position.role(), signup.place());
            }
        }
        Shift moved = new Shift(
                code, spaceId, revision, other, filling.moved(plan, other), author, series, false);
        Map<String, String> changes = Map.of(
                "start", other.start().toString(),
                "end", other.end().toString(),
                "places", Integer.toString(other.places()));
        return moved.changed(ShiftAction.EDITED, moved.settledFor(passing).filling, changes);
    }

    /** The same as a part of another series; written together with a change of its plan. */
    public Shift partOf(String other) {
        return new Shift(code, spaceId, revision, plan, filling, author, Optional.of(other), calledOff);
    }

    private int kept(Position position) {
        return (int) filling.signups().stream()
                .filter(signup -> signup.state().holdsPlace() && position.isCalled(signup.role()))
                .filter(signup -> position.isForNewcomers(signup.place()))
                .count();
    }

    private Shift settledFor(Passing passing) {
        return holding(filling.settled(plan, passing, waiting -> passing.able().canTake(this, waiting)));
    }

    private Shift holding(Filling other) {
        return new Shift(code, spaceId, revision, plan, other, author, series, calledOff);
    }

    private ShiftChange changed(ShiftAction action, Filling after, Map<String, String> changes) {
        Shift shift = new Shift(code, spaceId, revision + 1, plan, after, author, series, calledOff);
        return new ShiftChange(shift, action, changes);
    }

    private static Map<String, String> told(Signup signup) {
        return Map.of(
                "signup", Integer.toString(signup.number()),
                "state", signup.state().key(),
                "place", Integer.toString(signup.place()));
    }

    private void refuseIfCalledOff() {
        if (calledOff) {
            throw Refused.because("shift-called-off");
        }
    }
}
