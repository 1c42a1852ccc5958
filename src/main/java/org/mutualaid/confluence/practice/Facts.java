package org.mutualaid.confluence.practice;

import java.util.List;
import java.util.Optional;

/**
 * What a record says about its page.
 *
 * @param topics keys of categories of the space, the same as those of needs
 * @param appliesTo for what or whom, in a few words
 * @param from code of the need that it came from
 * @param mustRead whether people are asked to confirm that they read it
 */
public record Facts(
        PracticeKind kind, List<String> topics, Optional<String> appliesTo, Optional<String> from, boolean mustRead) {

    public Facts {
        topics = List.copyOf(topics);
    }
}
