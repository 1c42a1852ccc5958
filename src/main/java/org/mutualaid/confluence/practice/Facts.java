package org.mutualaid.confluence.practice;

import java.util.List;
import java.util.Optional;

/**
 * What a record says about its page.
 *
 * @param topics keys of categories of the space, the same as those of needs
 * @param appliesTo for what or whom, in a few words
 * @param from code of what taught it: a need, a round, or the last shift of a series
 * @param mustRead whether people are asked to confirm that they read it
 */
public record Facts(
        PracticeKind kind, List<String> topics, Optional<String> appliesTo, Optional<String> from, boolean mustRead,
        Links links) {

    public Facts {
        topics = List.copyOf(topics);
    }

    /** Of a page that leads nowhere else. */
    public Facts(PracticeKind kind, List<String> topics, Optional<String> appliesTo, Optional<String> from,
            boolean mustRead) {
        this(kind, topics, appliesTo, from, mustRead, Links.NONE);
    }

    /**
     * Where a page leads.
     *
     * @param page the page it came from
     * @param codes of needs, rounds, shifts and things it belongs to
     */
    public record Links(Optional<Long> page, List<String> codes) {

        public static final Links NONE = new Links(Optional.empty(), List.of());

        public Links {
            codes = List.copyOf(codes);
        }
    }
}
