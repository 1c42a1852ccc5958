package org.mutualaid.confluence.onboarding;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.reading.Substance;
import org.mutualaid.confluence.value.PublicCode;

/**
 * One step of the path of a space.
 *
 * @param code such as {@code J-7K2Q}
 * @param page path of a page of this site, without the context path
 * @param training what has to be held, for a step of that kind
 * @param about what it is for, in the group's words
 * @param pageId the page of the wiki that the path leads to, where it does
 */
public record Step(
        PublicCode code,
        StepKind kind,
        String title,
        Optional<String> page,
        Optional<PublicCode> training,
        Optional<String> about,
        Optional<Long> pageId) {

    /**
     * Where it leads somebody.
     *
     * @param seen where the pages of the wiki are that they may see, by id
     */
    public Optional<String> page(Map<Long, String> seen) {
        return pageId.isPresent() ? pageId.map(seen::get) : page;
    }

    /** What is read in it: its page, so that it counts wherever else people are asked to read it. */
    public String subject() {
        return pageId.map(Substance::ofPage).orElse("step/" + code);
    }
}
