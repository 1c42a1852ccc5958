package org.mutualaid.confluence.practice.related;

import java.util.List;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.desk.SeenPractice;

/**
 * A page that belongs to another one.
 *
 * @param topics keys that both records have
 * @param words that stand in both titles, as this one writes them
 */
record RelatedPractice(SeenPractice seen, List<String> topics, List<String> words) {

    RelatedPractice {
        topics = List.copyOf(topics);
        words = List.copyOf(words);
    }

    /** A topic was chosen, a word only happens to stand there: it counts for half. */
    int closeness() {
        return 2 * topics.size() + words.size();
    }

    Practice practice() {
        return seen.practice();
    }
}
