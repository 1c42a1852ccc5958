package org.mutualaid.confluence.offer.asking;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** Writes down who was asked and what they said, together with its history. */
public final class AskingBook {

    /** More than anybody is asked for one thing. */
    private static final int LOOKED_AT = 200;

    private static final char KIND = 'A';

    private final AskingStore askings;
    private final Journal journal;
    private final CodeSource codes;
    private final SiteTime time;

    public AskingBook(AskingStore askings, Journal journal, CodeSource codes, SiteTime time) {
        this.askings = askings;
        this.journal = journal;
        this.codes = codes;
        this.time = time;
    }

    public AskingStore askings() {
        return askings;
    }

    /** @throws NotFound if no asking has this code */
    public Asking asking(PublicCode code) {
        return askings.byCode(code).orElseThrow(NotFound::new);
    }

    /** @throws Refused when the same question waits for the same person already */
    public Asking ask(Asking.Question question, Actor actor) {
        String askedBy = actor.userKey().orElseThrow();
        return journal.inOne(() -> {
            Asking asking = Asking.of(codes.next(KIND, askings::holds), question, askedBy, time.now());
            boolean waits = near(asking).filter(Asking::isWaiting)
                    .anyMatch(other -> other.openKey().equals(asking.openKey()));
            if (waits) {
                throw Refused.because("asked-already");
            }
            journal.line(asking.change(), actor);
            askings.add(asking);
            return asking;
        });
    }

    /**
     * An asking stops waiting.
     *
     * @param alongside what else belongs to it, done in the same transaction with the asking as it is then
     */
    public Asking become(PublicCode code, Actor actor, AskingStatus next, Consumer<Asking> alongside) {
        return journal.inOne(() -> {
            Asking after = asking(code).became(next, time.now());
            journal.line(after.change(), actor);
            askings.update(after);
            alongside.accept(after);
            return after;
        });
    }

    private Stream<Asking> near(Asking asking) {
        return asking.need()
                .map(need -> askings.ofNeed(need, LOOKED_AT))
                .orElseGet(() -> askings.ofOffer(asking.offer().orElseThrow(), LOOKED_AT))
                .stream();
    }
}
