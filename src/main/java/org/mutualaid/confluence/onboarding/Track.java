package org.mutualaid.confluence.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.reading.Reading;
import org.mutualaid.confluence.reading.Readings;
import org.mutualaid.confluence.value.PublicCode;

/** How far one person is on the path. */
public record Track(Path path, String userKey, Known known) {

    /**
     * What is known of what they did.
     *
     * @param confirmations theirs, in any order
     * @param held trainings they hold that are valid now
     * @param readings what was said of the pages of the steps, by whomever
     * @param seen when features saw by themselves that they did steps of a kind
     */
    public record Known(
            List<Confirmation> confirmations,
            Set<PublicCode> held,
            Readings readings,
            Map<StepKind, Instant> seen) {

        public Known {
            confirmations = List.copyOf(confirmations);
            held = Set.copyOf(held);
            seen = Map.copyOf(seen);
        }
    }

    /** Where a step stands. */
    public enum State {
        OPEN,
        /** Was confirmed, and its page changed in substance since. */
        AGAIN,
        DONE
    }

    public State state(Step step) {
        if (step.kind() == StepKind.TRAINING) {
            return step.training().filter(known.held()::contains).isPresent() ? State.DONE : State.OPEN;
        }
        if (step.kind().isPage()) {
            return State.valueOf(known.readings().state(userKey, step.subject(), agrees(step)).name());
        }
        return saidAt(step).isPresent() ? State.DONE : State.OPEN;
    }

    /** When a step was last said or seen to be done; also one whose page changed since. */
    public Optional<Instant> saidAt(Step step) {
        return step.kind().isPage()
                ? known.readings().latest(userKey, step.subject(), agrees(step)).map(Reading::at)
                : said(step).map(Confirmation::at).or(() -> Optional.ofNullable(known.seen().get(step.kind())));
    }

    /** How often the page of a step changed in substance; 1 at first. */
    public int edition(Step step) {
        return known.readings().edition(step.subject());
    }

    private Optional<Confirmation> said(Step step) {
        return known.confirmations().stream().filter(one -> one.step().equals(step.code())).findFirst();
    }

    private static boolean agrees(Step step) {
        return step.kind() == StepKind.AGREE;
    }

    /** Steps that are not done. */
    public List<Step> left() {
        return path.steps().stream().filter(step -> state(step) != State.DONE).toList();
    }

    public boolean isFinished() {
        return !path.steps().isEmpty() && left().isEmpty();
    }
}
