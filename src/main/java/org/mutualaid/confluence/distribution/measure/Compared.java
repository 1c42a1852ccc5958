package org.mutualaid.confluence.distribution.measure;

import java.util.function.Function;

/**
 * One number at the three points at which a round is looked at.
 *
 * @param before without the round
 * @param proposed by the rule alone
 * @param planned with what was changed by hand; once it is closed, with what was handed out
 */
public record Compared<T>(T before, T proposed, T planned) {

    static <T> Compared<T> of(Function<Stage, T> number) {
        return new Compared<>(number.apply(Stage.BEFORE), number.apply(Stage.PROPOSED), number.apply(Stage.PLANNED));
    }

    /** At which point. */
    enum Stage {
        BEFORE,
        PROPOSED,
        PLANNED
    }
}
