package org.mutualaid.confluence.onboarding;

import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * One step of the path of a space.
 *
 * @param code such as {@code J-7K2Q}
 * @param page path of a page of this site, without the context path
 * @param training what has to be held, for a step of that kind
 * @param about what it is for, in the group's words
 * @param edition 1 at first, then one more each time the page changed in substance
 */
public record Step(
        PublicCode code,
        StepKind kind,
        String title,
        Optional<String> page,
        Optional<PublicCode> training,
        Optional<String> about,
        int edition) {

    /** The step after its page changed in substance. */
    public Step changed() {
        return new Step(code, kind, title, page, training, about, edition + 1);
    }
}
