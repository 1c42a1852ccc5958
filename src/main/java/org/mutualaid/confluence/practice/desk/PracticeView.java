package org.mutualaid.confluence.practice.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.practice.Proof;

/**
 * A record for one reader. Texts are plain; the title is the page's own, read a moment ago.
 *
 * @param url of the page, with the site's context path
 * @param appliesTo empty where nothing was said
 * @param why in one line of what use it is: whether the group does so, and how it went
 * @param due whether this reader is asked to look at it again
 * @param actions what the reader can say about it now
 */
public record PracticeView(
        long pageId,
        String title,
        String url,
        String space,
        int revision,
        Named kind,
        Named state,
        List<Named> topics,
        String appliesTo,
        String why,
        Optional<String> from,
        boolean mustRead,
        Proof proof,
        Optional<LocalDate> reviewBy,
        boolean due,
        List<String> actions) {

    public PracticeView {
        topics = List.copyOf(topics);
        actions = List.copyOf(actions);
    }

    /** A key with its name in the reader's language. */
    public record Named(String key, String name) {
    }

    public boolean may(Verdict verdict) {
        return actions.contains(verdict.key());
    }
}
