package org.mutualaid.confluence.distribution;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** Writes rounds together with their history. Whoever changes a round goes through here. */
public final class RoundBook {

    private static final char KIND = 'D';

    private final RoundStore rounds;
    private final Journal journal;
    private final CodeSource codes;

    public RoundBook(RoundStore rounds, Journal journal, CodeSource codes) {
        this.rounds = rounds;
        this.journal = journal;
        this.codes = codes;
    }

    public RoundStore rounds() {
        return rounds;
    }

    /** @throws NotFound if no round has this code */
    public Round round(PublicCode code) {
        return rounds.byCode(code).orElseThrow(NotFound::new);
    }

    /** Writes a new round, with a new code at each try. */
    public Round draft(Actor author, Function<PublicCode, RoundChange> drafting) {
        return journal.inOne(() -> {
            RoundChange drafted = drafting.apply(codes.next(KIND, rounds::holds));
            journal.line(drafted.line(), author);
            rounds.add(drafted.round());
            return drafted.round();
        });
    }

    /** As {@link #change(PublicCode, Actor, Function, BiConsumer)} where nothing else follows. */
    public Round change(PublicCode code, Actor actor, Function<Round, RoundChange> rule) {
        return change(code, actor, rule, (before, after) -> { });
    }

    /**
     * Changes a round by a rule that sees it as it is now; if somebody else is first, the rule is asked again with what
     * they left.
     *
     * @param following what else has to change in the same transaction, told the round before and after
     */
    public Round change(
            PublicCode code, Actor actor, Function<Round, RoundChange> rule, BiConsumer<Round, Round> following) {
        return journal.inOne(() -> {
            Round before = round(code);
            RoundChange change = rule.apply(before);
            journal.line(change.line(), actor);
            following.accept(before, change.round());
            rounds.update(before, change.round());
            return change.round();
        });
    }
}
