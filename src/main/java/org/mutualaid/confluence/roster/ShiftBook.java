package org.mutualaid.confluence.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;

/** Writes shifts together with their history. Whoever changes a shift goes through here. */
public final class ShiftBook {

    private final ShiftStore shifts;
    private final Journal journal;

    public ShiftBook(ShiftStore shifts, Journal journal) {
        this.shifts = shifts;
        this.journal = journal;
    }

    public ShiftStore shifts() {
        return shifts;
    }

    /** @throws NotFound if no shift has this code */
    public Shift shift(PublicCode code) {
        return shifts.byCode(code).orElseThrow(NotFound::new);
    }

    /** What happened to a shift, oldest first. */
    public List<HistoryEntry> historyOf(Shift shift) {
        return journal.of(shift.code().text());
    }

    /** Writes new shifts, all or none, with new codes at each try. */
    public List<Shift> plan(Actor author, Supplier<List<ShiftChange>> planning) {
        return journal.inOne(() -> {
            List<ShiftChange> planned = planning.get();
            planned.forEach(change -> write(change, author));
            return planned.stream().map(ShiftChange::shift).toList();
        });
    }

    /** Writes one new shift within a transaction that runs already. */
    public void write(ShiftChange planned, Actor author) {
        journal.line(planned.line(), author);
        shifts.add(planned.shift());
    }

    /**
     * Changes a shift by a rule that sees it as it is now; those who come at the same time are taken one after the
     * other.
     */
    public Shift change(PublicCode code, Actor actor, Function<Shift, ShiftChange> rule) {
        return journal.inOne(() -> changeWithin(code, actor, shift -> Optional.of(rule.apply(shift))).orElseThrow());
    }

    /** As {@link #change}, by a rule that may leave the shift as it is; nothing is written then. */
    public Optional<Shift> changeIfAny(PublicCode code, Actor actor, Function<Shift, Optional<ShiftChange>> rule) {
        return journal.inOne(() -> changeWithin(code, actor, rule));
    }

    /** Runs a use case that changes shifts by {@link #changeWithin} and something else, all or none. */
    public <T> T inOne(Supplier<T> useCase) {
        return journal.inOne(useCase);
    }

    /** As {@link #changeIfAny}, within a transaction that runs already. */
    public Optional<Shift> changeWithin(PublicCode code, Actor actor, Function<Shift, Optional<ShiftChange>> rule) {
        shifts.queue(code);
        Shift before = shift(code);
        return rule.apply(before).map(change -> {
            journal.line(change.line(), actor);
            shifts.update(before, change.shift());
            return change.shift();
        });
    }
}
