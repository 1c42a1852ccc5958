package org.mutualaid.confluence.practice.related;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeStore;
import org.mutualaid.confluence.practice.desk.SeenPractice;

/**
 * Finds what belongs to a page that somebody reads: current pages of its space that share topics with it, or words of
 * the title. Two statements whatever is stored: the most useful that share a topic, and the records of what the wiki
 * finds by the words. What the reader may not see is left out, and nothing is told of it.
 */
public final class RelatedPractices {

    static final int MOST = 5;

    private static final int READ = 60;
    private static final int FOUND = 40;

    private final PracticeStore practices;
    private final WikiGateway wiki;

    public RelatedPractices(PracticeStore practices, WikiGateway wiki) {
        this.practices = practices;
        this.wiki = wiki;
    }

    /** The closest first. */
    List<RelatedPractice> of(SeenPractice seen) {
        TitleWords words = TitleWords.of(seen.page().title());
        Map<Long, Practice> others = candidates(seen, words);
        Map<Long, WikiPage> visible = wiki.seenBy(seen.standing().actor(), others.keySet());
        return others.values().stream()
                .flatMap(other -> Optional.ofNullable(visible.get(other.pageId()))
                        .map(page -> related(seen, words, other, page)).stream())
                .filter(related -> related.closeness() > 0)
                .sorted(Comparator.comparing(RelatedPractice::closeness).reversed()
                        .thenComparing(related -> related.practice().status())
                        .thenComparing(related -> related.practice().fresh(), Comparator.reverseOrder())
                        .thenComparing(related -> related.practice().pageId()))
                .limit(MOST)
                .toList();
    }

    private Map<Long, Practice> candidates(SeenPractice seen, TitleWords words) {
        Practice practice = seen.practice();
        Map<Long, Practice> others = new LinkedHashMap<>();
        List<String> topics = practice.facts().topics();
        if (!topics.isEmpty()) {
            practices.sharing(practice.spaceId(), topics, READ).forEach(other -> others.put(other.pageId(), other));
        }
        if (!words.isEmpty()) {
            List<Long> pages = wiki.titled(seen.standing().space().key(), words.written().keySet(), FOUND);
            practices.ofPages(pages).values().stream()
                    .filter(other -> other.spaceId() == practice.spaceId() && !other.inTrash())
                    .filter(other -> other.status().isCurrent())
                    .forEach(other -> others.put(other.pageId(), other));
        }
        others.remove(practice.pageId());
        // Its page leads to what took its place already.
        practice.state().successor().ifPresent(others::remove);
        return others;
    }

    private static RelatedPractice related(SeenPractice seen, TitleWords words, Practice other, WikiPage page) {
        Map<String, String> written = TitleWords.of(page.title()).written();
        return new RelatedPractice(
                new SeenPractice(other, page, seen.place()),
                other.facts().topics().stream().filter(seen.practice().facts().topics()::contains).toList(),
                words.written().keySet().stream().filter(written::containsKey).map(written::get).toList());
    }
}
