package org.mutualaid.confluence.practice.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * One thing that a group set out to do. A change gives the action with the next revision, or a {@link Refused} that
 * says what is in the way.
 *
 * @param revision counts what people changed, from 1; that its page moved is no revision
 */
public record Action(
        PublicCode code, long spaceId, int revision, Wanted wanted, Made made, Ending ending, boolean inTrash) {

    /**
     * What is to be done.
     *
     * @param owner user key of who said yes to it
     * @param due the day by which it should be done
     */
    public record Wanted(String words, String owner, LocalDate due) {
    }

    /**
     * Where it was written, and when.
     *
     * @param by user key
     */
    public record Made(long pageId, Instant at, Optional<String> by) {
    }

    /**
     * How it ended.
     *
     * @param word in the words of who said so
     * @param at empty while it is open
     */
    public record Ending(ActionStatus status, Optional<String> word, Optional<Instant> at) {

        public static final Ending NONE = new Ending(ActionStatus.OPEN, Optional.empty(), Optional.empty());
    }

    static Action begun(PublicCode code, long spaceId, Wanted wanted, Made made) {
        return new Action(code, spaceId, 1, wanted, made, Ending.NONE, false);
    }

    public ActionStatus status() {
        return ending.status();
    }

    public boolean isOpen() {
        return status() == ActionStatus.OPEN;
    }

    /** Whether its day has passed and nobody said what became of it. */
    public boolean isLate(LocalDate today) {
        return isOpen() && wanted.due().isBefore(today);
    }

    /** @throws Refused unless it is open */
    Action changedTo(Wanted other) {
        refuseUnlessOpen();
        return next(other, ending);
    }

    /** @throws Refused unless it is open */
    Action ended(ActionStatus how, Optional<String> word, Instant now) {
        refuseUnlessOpen();
        return next(wanted, new Ending(how, word, Optional.of(now)));
    }

    /** @throws Refused when it is open */
    Action takenUpAgain() {
        if (isOpen()) {
            throw Refused.because("action-open");
        }
        return next(wanted, Ending.NONE);
    }

    /** Where its page is now; no revision, since nobody changed the action. */
    Action at(long space, boolean trashed) {
        return new Action(code, space, revision, wanted, made, ending, trashed);
    }

    /** What the history keeps of it: codes and dates. */
    Map<String, String> codes() {
        return new TreeMap<>(Map.of(
                "page", Long.toString(made.pageId()), "due", wanted.due().toString(), "state", status().key()));
    }

    private void refuseUnlessOpen() {
        if (!isOpen()) {
            throw Refused.because("action-" + status().key());
        }
    }

    private Action next(Wanted after, Ending end) {
        return new Action(code, spaceId, revision + 1, after, made, end, inTrash);
    }
}
