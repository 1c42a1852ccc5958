package org.mutualaid.confluence.onboarding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.value.PublicCode;

/**
 * How far one person is on the path.
 *
 * @param confirmations theirs, in any order
 * @param held trainings they hold that are valid now
 */
public record Track(Path path, String userKey, List<Confirmation> confirmations, Set<PublicCode> held) {

    public Track {
        confirmations = List.copyOf(confirmations);
        held = Set.copyOf(held);
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
            return step.training().filter(held::contains).isPresent() ? State.DONE : State.OPEN;
        }
        return latest(step)
                .map(last -> last.edition() >= step.edition() ? State.DONE : State.AGAIN)
                .orElse(State.OPEN);
    }

    /** The last time a step was confirmed, for whatever edition. */
    public Optional<Confirmation> latest(Step step) {
        return confirmations.stream()
                .filter(one -> one.step().equals(step.code()))
                .max(Comparator.comparingInt(Confirmation::edition));
    }

    /** Steps that are not done. */
    public List<Step> left() {
        return path.steps().stream().filter(step -> state(step) != State.DONE).toList();
    }

    public boolean isFinished() {
        return !path.steps().isEmpty() && left().isEmpty();
    }
}
