package org.mutualaid.confluence.resource.stock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * A movement that a rule allows, about to be written.
 *
 * @param steps at least one; all of one resource, and no account twice
 */
public record Booking(Purpose purpose, List<Step> steps) {

    public Booking {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.stream().map(step -> step.account().key()).distinct().count() != steps.size()) {
            throw new IllegalArgumentException("a booking has a step, and one for each account");
        }
    }

    Booking(Purpose purpose, Step step) {
        this(purpose, List.of(step));
    }

    /**
     * The movement that this is once it is written.
     *
     * @param by user key of who does it
     */
    public Movement movement(PublicCode code, Instant at, Optional<String> by, Optional<String> note) {
        PublicCode resource = steps.get(0).account().resource();
        return new Movement(code, resource, at, by, purpose, note, steps.stream().map(Line::of).toList());
    }
}
