package org.mutualaid.confluence.resource.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/**
 * All there is of one resource. Each rule gives the {@link Booking} it allows, or a {@link Refused} that says what is
 * in the way. Taken first is what expires first; what has expired is neither handed out nor set aside.
 *
 * @param accounts each lot at each place where it ever was
 * @param holds what is set aside; together as much as the accounts say
 */
public record Stock(PublicCode resource, List<Account> accounts, List<Hold> holds) {

    private static final Comparator<Account> FIRST_EXPIRING_FIRST = Comparator
            .comparing((Account account) -> account.lot().expires().orElse(LocalDate.MAX))
            .thenComparing(account -> account.lot().label())
            .thenComparing(account -> account.place().key());

    public Stock {
        accounts = accounts.stream().sorted(FIRST_EXPIRING_FIRST).toList();
        holds = List.copyOf(holds);
    }

    /** How much is there in all, what is set aside or has expired included. */
    public Quantity shown() {
        return sum(accounts, Account::here);
    }

    public Quantity reserved() {
        return sum(accounts, Account::held);
    }

    public Quantity free() {
        return shown().minus(reserved());
    }

    /** How much of what is free can be handed out that day. */
    public Quantity usable(LocalDate today) {
        return sum(usable(Where.ANY, today), Account::free);
    }

    /** Where something could be handed out that day in spite of a limit to some lots and places. */
    public List<Account> elsewhere(Where where, LocalDate today) {
        return usable(Where.ANY, today).stream()
                .filter(account -> !where.admits(account) && !account.free().isZero())
                .toList();
    }

    /** How much is set aside for something. */
    public Quantity heldFor(String reference) {
        return holds.stream().filter(hold -> hold.reference().equals(reference)).map(Hold::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    /** Whether accounts and what is set aside were read in one instant: they agree. */
    public boolean isWhole() {
        return accounts.stream().allMatch(account -> account.held().equals(holds.stream()
                .filter(hold -> hold.account().equals(account.key()))
                .map(Hold::quantity)
                .reduce(Quantity.ZERO, Quantity::plus)));
    }

    public Optional<Account> account(String key) {
        return accounts.stream().filter(account -> account.key().equals(key)).findFirst();
    }

    /**
     * Something came in. A lot that is known already is that lot, wherever it is.
     *
     * @param said a lot without a label is one that is just like it, or gets a label of its own
     * @throws Refused when the lot is known with another expiry date, or has expired
     */
    public Booking receive(Lot said, Place place, Quantity quantity, LocalDate today) {
        Lot lot = known(said);
        if (lot.isExpired(today)) {
            throw Refused.because("lot-expired", lot.label(), lot.expires().map(LocalDate::toString).orElse(""));
        }
        Step step = new Step(at(lot, place), quantity.thousandths(), 0);
        return new Booking(Purpose.of(MovementType.RECEIVED, Optional.empty()), step);
    }

    /**
     * Something is handed out: first what is set aside for it, then what is free.
     *
     * @param reference what it is for; what is set aside for others stays
     * @throws Refused when less can be handed out
     */
    public Booking issue(Quantity quantity, Optional<String> reference, Where where, LocalDate today) {
        List<Account> usable = usable(where, today);
        Taking taking = new Taking(quantity);
        reference.ifPresent(code -> usable.forEach(account -> taking.takeHeld(account, heldIn(account, code))));
        usable.forEach(taking::takeFree);
        refuseUnlessEnough(taking, where, today);
        return new Booking(Purpose.of(MovementType.ISSUED, reference), taking.steps());
    }

    /**
     * What was set aside for something is handed out.
     *
     * @throws Refused when less is set aside for it by now, or less can be handed out
     */
    public Booking handOut(Quantity quantity, String reference, LocalDate today) {
        Quantity set = heldFor(reference);
        if (quantity.isMoreThan(set)) {
            throw Refused.because("not-set-aside", set.toString(), reference);
        }
        return issue(quantity, Optional.of(reference), Where.ANY, today);
    }

    /** @throws Refused when less is free */
    public Booking reserve(Quantity quantity, String reference, Where where, LocalDate today) {
        Taking taking = new Taking(quantity);
        usable(where, today).forEach(taking::setAside);
        refuseUnlessEnough(taking, where, today);
        return new Booking(Purpose.of(MovementType.RESERVED, Optional.of(reference)), taking.steps());
    }

    /**
     * @param quantity empty for all that is set aside for it
     * @throws Refused when less is set aside for it
     */
    public Booking release(Optional<Quantity> quantity, String reference, Where where) {
        List<Account> places = accounts.stream().filter(where::admits).toList();
        Quantity set = places.stream().map(account -> heldIn(account, reference)).reduce(Quantity.ZERO, Quantity::plus);
        if (set.isZero() || quantity.filter(wanted -> wanted.isMoreThan(set)).isPresent()) {
            throw Refused.because("less-set-aside", set.toString(), reference);
        }
        Taking taking = new Taking(quantity.orElse(set));
        // What expires last is freed first, so that what stays set aside goes out in time.
        for (int i = places.size() - 1; i >= 0; i--) {
            taking.free(places.get(i), heldIn(places.get(i), reference));
        }
        return new Booking(Purpose.of(MovementType.RELEASED, Optional.of(reference)), taking.steps());
    }

    /**
     * @param where a lot that has expired has to be named
     * @throws Refused when less is free there
     */
    public Booking transfer(Quantity quantity, Where where, Place to, LocalDate today) {
        List<Account> from = accounts.stream()
                .filter(where::admits)
                .filter(account -> !account.place().key().equals(to.key()))
                .filter(account -> where.lot().isPresent() || !account.lot().isExpired(today))
                .toList();
        Taking taking = new Taking(quantity);
        from.forEach(taking::takeFree);
        refuseUnlessEnough(taking, where, today);
        List<Step> steps = new ArrayList<>(taking.steps());
        taking.steps().stream()
                .collect(Collectors.groupingBy(step -> step.account().lot(), Collectors.summingLong(Step::change)))
                .forEach((lot, change) -> steps.add(new Step(at(lot, to), -change, 0)));
        return new Booking(Purpose.of(MovementType.TRANSFERRED, Optional.empty()), steps);
    }

    /**
     * @param quantity how much was lost, damaged, expired or found; or how much there is, for
     *     {@link Adjustment#COUNTED}
     * @throws Refused when it is not clear where, when there is no difference, or when it would take what is set aside
     */
    public Booking adjust(Adjustment reason, Quantity quantity, Where where) {
        Account account = only(where);
        long change = switch (reason) {
            case FOUND -> quantity.thousandths();
            case LOST, DAMAGED, EXPIRED -> -quantity.thousandths();
            case COUNTED -> quantity.thousandths() - account.here().thousandths();
        };
        if (change == 0) {
            throw Refused.because("no-difference", account.here().toString());
        }
        if (-change > account.free().thousandths()) {
            throw notEnough(List.of(account), account.free());
        }
        return new Booking(Purpose.of(reason), new Step(account, change, 0));
    }

    /** @throws Refused when it is not clear to which lot and place */
    public Booking takeBack(Quantity quantity, Optional<String> reference, Where where) {
        Step step = new Step(only(where), quantity.thousandths(), 0);
        return new Booking(Purpose.of(MovementType.RETURNED, reference), step);
    }

    /**
     * The opposite of a movement.
     *
     * @throws Refused when what it brought is gone or set aside since
     */
    public Booking undo(Movement movement) {
        if (movement.purpose().undoes().isPresent()) {
            throw Refused.because("undo-of-undo");
        }
        List<Step> steps = movement.lines().stream().map(line -> {
            Account now = account(line.account()).orElseThrow();
            boolean gone = line.change() - line.heldChange() > now.free().thousandths();
            long held = movement.purpose().reference().map(code -> heldIn(now, code).thousandths()).orElse(0L);
            if (gone || line.heldChange() > held) {
                throw Refused.because("undo-too-late");
            }
            return new Step(now, -line.change(), -line.heldChange());
        }).toList();
        return new Booking(movement.purpose().undoing(movement.code()), steps);
    }

    /** What is set aside in an account for something. */
    public Quantity heldIn(Account account, String reference) {
        return holds.stream()
                .filter(hold -> hold.account().equals(account.key()) && hold.reference().equals(reference))
                .map(Hold::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private List<Account> usable(Where where, LocalDate today) {
        return accounts.stream().filter(where::admits).filter(account -> !account.lot().isExpired(today)).toList();
    }

    private Lot known(Lot sent) {
        List<Lot> lots = accounts.stream().map(Account::lot).toList();
        Lot said = sent.label().isBlank() ? sent.called(LotLabels.labelFor(sent, lots)) : sent;
        Optional<Lot> known = lots.stream()
                .filter(lot -> lot.label().equalsIgnoreCase(said.label()))
                .findFirst();
        known.filter(lot -> !lot.agreesWith(said)).ifPresent(other -> {
            throw Refused.because(
                    "lot-differs", other.label(), other.expires().map(LocalDate::toString).orElse("-"));
        });
        return known.map(lot -> lot.with(said)).orElse(said);
    }

    private Account at(Lot lot, Place place) {
        Account fresh = Account.empty(resource, lot, place);
        return account(fresh.key()).orElse(fresh);
    }

    private Account only(Where where) {
        List<Account> found = accounts.stream().filter(where::admits).toList();
        List<Account> filled = found.stream().filter(account -> !account.here().isZero()).toList();
        List<Account> choice = found.size() == 1 ? found : filled;
        if (choice.size() != 1) {
            throw Refused.because("which-lot", where(found));
        }
        return choice.get(0);
    }

    private void refuseUnlessEnough(Taking taking, Where where, LocalDate today) {
        if (taking.isDone()) {
            return;
        }
        List<Account> named = accounts.stream().filter(where::admits).toList();
        List<Account> old = named.stream()
                .filter(account -> account.lot().isExpired(today) && !account.here().isZero())
                .toList();
        if (!old.isEmpty() && old.size() == named.size()) {
            Lot lot = old.get(0).lot();
            throw Refused.because("lot-expired", lot.label(), lot.expires().map(LocalDate::toString).orElse(""));
        }
        throw notEnough(named, taking.taken());
    }

    private Refused notEnough(List<Account> places, Quantity most) {
        Quantity held = sum(places, Account::held);
        if (most.isZero() && held.isZero()) {
            return Refused.because("none-left");
        }
        String names = holds.stream()
                .filter(hold -> places.stream().anyMatch(account -> account.key().equals(hold.account())))
                .collect(Collectors.groupingBy(Hold::reference, TreeMap::new,
                        Collectors.summingLong(hold -> hold.quantity().thousandths())))
                .entrySet().stream()
                .map(entry -> entry.getKey() + " (" + new Quantity(entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return held.isZero()
                ? Refused.because("not-enough", most.toString())
                : Refused.because("not-enough-free", most.toString(), held.toString(), names);
    }

    private static String where(List<Account> accounts) {
        return accounts.stream()
                .map(account -> account.lot().label() + ", " + account.place().name())
                .collect(Collectors.joining("; "));
    }

    private static Quantity sum(List<Account> accounts, Function<Account, Quantity> part) {
        return accounts.stream().map(part).reduce(Quantity.ZERO, Quantity::plus);
    }
}
