package org.mutualaid.confluence.onboarding;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * The steps of a space in their order.
 *
 * @param revision counts the changes; 0 as long as nothing was settled
 */
public record Path(long spaceId, int revision, List<Step> steps) {

    public Path {
        steps = List.copyOf(steps);
    }

    public static Path none(long spaceId) {
        return new Path(spaceId, 0, List.of());
    }

    public Optional<Step> step(PublicCode code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /** The path with other steps. */
    public Path with(List<Step> newSteps) {
        return new Path(spaceId, revision + 1, newSteps);
    }
}
