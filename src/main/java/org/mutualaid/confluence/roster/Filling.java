package org.mutualaid.confluence.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who has which place on a shift, and who waits. No place is held by two; nobody has two.
 *
 * @param signups those that stand, in the order of arrival
 * @param ever how many sign-ups there ever were
 */
public record Filling(List<Signup> signups, int ever) {

    public static final Filling EMPTY = new Filling(List.of(), 0);

    public Filling {
        signups = List.copyOf(signups);
    }

    public Optional<Signup> of(String person) {
        return signups.stream().filter(signup -> signup.person().equals(person)).findFirst();
    }

    public List<Signup> in(SignupState... states) {
        Set<SignupState> wanted = Set.of(states);
        return signups.stream().filter(signup -> wanted.contains(signup.state())).toList();
    }

    /** Those who wait for a role, first come first. */
    public List<Signup> waitingFor(Position position) {
        return signups.stream()
                .filter(signup -> signup.isWaiting() && position.isCalled(signup.role()))
                .sorted(Comparator.comparingInt(Signup::number))
                .toList();
    }

    public int taken(Position position) {
        return (int) signups.stream()
                .filter(signup -> signup.state().holdsPlace() && position.isCalled(signup.role()))
                .count();
    }

    /** The first place of a role that is nobody's and that this kind of person may take. */
    public Optional<Integer> freePlace(Position position, boolean newcomer) {
        Set<Integer> held = signups.stream()
                .filter(signup -> signup.state().holdsPlace() && position.isCalled(signup.role()))
                .map(Signup::place)
                .collect(Collectors.toSet());
        List<Integer> free = IntStream.rangeClosed(1, position.places())
                .filter(place -> !held.contains(place))
                .boxed()
                .toList();
        // Newcomers take the places kept for them first, and leave the others to those who have no other.
        Optional<Integer> kept = free.stream().filter(place -> newcomer && position.isForNewcomers(place)).findFirst();
        return kept.or(() -> free.stream().filter(place -> !position.isForNewcomers(place)).findFirst());
    }

    /** The earliest moment at which an offer passes on. */
    public Optional<Instant> firstOfferEnds() {
        return signups.stream().flatMap(signup -> signup.until().stream()).min(Comparator.naturalOrder());
    }

    /** The person takes a free place, or waits where there is none. */
    Filling join(String person, Position position, boolean newcomer, Instant now) {
        Optional<Integer> place = freePlace(position, newcomer);
        List<Signup> more = new ArrayList<>(signups);
        more.add(new Signup(
                ever + 1,
                person,
                position.role(),
                place.isPresent() ? SignupState.CONFIRMED : SignupState.WAITING,
                place.orElse(0),
                newcomer,
                now,
                Optional.empty(),
                Optional.empty()));
        return new Filling(more, ever + 1);
    }

    Filling without(Signup ended) {
        return only(signup -> !signup.equals(ended));
    }

    Filling only(Predicate<Signup> standing) {
        return new Filling(signups.stream().filter(standing).toList(), ever);
    }

    Filling with(Signup before, UnaryOperator<Signup> change) {
        return new Filling(
                signups.stream().map(signup -> signup.equals(before) ? change.apply(signup) : signup).toList(), ever);
    }

    /** The same after the shift was changed from one plan to another, with what each person had said yes to. */
    Filling moved(ShiftPlan from, ShiftPlan to) {
        return new Filling(signups.stream().map(signup -> signup.moved(from, to)).toList(), ever);
    }

    /** A place passes from one person to another as it is. */
    Filling handOver(Signup theirs, String to, Instant now) {
        List<Signup> changed = new ArrayList<>(without(theirs).signups);
        changed.removeIf(signup -> signup.person().equals(to));
        changed.add(theirs.of(ever + 1, to, now));
        return new Filling(changed, ever + 1);
    }

    /** Offers that nobody took pass on; a free place is offered to the first who waits for it and can take it. */
    Filling settled(ShiftPlan plan, Passing passing, Predicate<Signup> able) {
        Filling settled = only(signup -> !signup.isOver(passing.now()));
        Optional<Instant> until = passing.until(plan);
        if (until.isEmpty()) {
            return settled;
        }
        for (Position position : plan.positions()) {
            for (Signup waiting : settled.waitingFor(position)) {
                Optional<Integer> place = settled.freePlace(position, waiting.newcomer());
                if (place.isPresent() && able.test(waiting)) {
                    settled = settled.with(waiting, signup -> signup.offered(place.get(), until.get()));
                }
            }
        }
        return settled;
    }
}
