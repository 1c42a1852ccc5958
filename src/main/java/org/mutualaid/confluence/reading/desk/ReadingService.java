package org.mutualaid.confluence.reading.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.reading.ReadingStore;
import org.mutualaid.confluence.reading.Readings;
import org.mutualaid.confluence.reading.Substance;

/** Lets members say that they read a page, and coordinators ask for it again. Who may not see a page finds nothing. */
public final class ReadingService {

    private final WikiGateway wiki;
    private final AccessPolicy access;
    private final ReadingBook book;
    private final List<ReadingSource> sources;
    private final Journal journal;

    public ReadingService(
            WikiGateway wiki, AccessPolicy access, ReadingBook book, List<ReadingSource> sources, Journal journal) {
        this.wiki = wiki;
        this.access = access;
        this.book = book;
        this.sources = List.copyOf(sources);
        this.journal = journal;
    }

    /**
     * A page that people are asked to read, as somebody looks at it.
     *
     * @param own what the reader said; nothing for who is no member
     * @param count how many said so; of nobody where it is not for the reader to know
     */
    record Seen(Standing standing, WikiPage page, Substance substance, Readings own, ReadingStore.Count count) {

        /** Whether it was edited since somebody read it, and nobody said yet whether that is of substance. */
        boolean isEdited() {
            return standing.isCoordinator() && count.people() > 0
                    && page.version() > Math.max(substance.looked(), count.oldest());
        }
    }

    /** @throws NotFound if nobody is asked to read it, or the actor may not see it */
    Seen open(Actor actor, long pageId) {
        return find(actor, pageId).orElseThrow(NotFound::new);
    }

    /** Empty where nobody is asked to read the page, or the actor may not see it. */
    Optional<Seen> find(Actor actor, long pageId) {
        return Optional.ofNullable(wiki.seenBy(actor, Set.of(pageId)).get(pageId))
                .filter(page -> asked(page.spaceId(), false).contains(pageId))
                .map(page -> seen(access.enter(actor, page.spaceId()), page));
    }

    /** The actor says that they read a page. Saying it twice changes nothing. */
    Seen read(Actor actor, long pageId) {
        Seen seen = open(actor, pageId);
        String person = seen.standing().requireMember();
        journal.inOne(() -> book.readWithin(text(seen.page()), person, false));
        return open(actor, pageId);
    }

    /** A coordinator says whether what was changed on a page is of substance; if so everybody is asked once more. */
    Seen changed(Actor actor, long pageId, boolean inSubstance) {
        Seen seen = open(actor, pageId);
        seen.standing().requireCoordinator();
        journal.inOne(() -> {
            if (inSubstance) {
                book.changedWithin(text(seen.page()), actor);
            } else {
                book.sameWithin(text(seen.page()), actor);
            }
        });
        return open(actor, pageId);
    }

    /** Pages of a space that a member is asked to read and has not, as far as they may see them. */
    List<WikiPage> waiting(Standing standing) {
        String person = standing.requireMember();
        Set<Long> asked = asked(standing.space().id(), true);
        Readings own = book.of(List.of(person), asked.stream().map(Substance::ofPage).toList());
        Set<Long> left = new HashSet<>(asked);
        left.removeIf(id -> own.state(person, Substance.ofPage(id), false) == Readings.State.DONE);
        Map<Long, WikiPage> visible = wiki.seenBy(standing.actor(), left);
        return left.stream().sorted().filter(visible::containsKey).map(visible::get).toList();
    }

    List<WikiPage> waiting(Actor actor, String spaceKey) {
        return waiting(access.enter(actor, spaceKey));
    }

    /** What a page is kept under. */
    public static ReadingBook.Text text(WikiPage page) {
        return new ReadingBook.Text(Substance.ofPage(page.id()), page.spaceId(), page.version());
    }

    /** Pages that every member of a space is asked to read. */
    public Set<Long> askedOfEverybody(long spaceId) {
        return asked(spaceId, true);
    }

    private Set<Long> asked(long spaceId, boolean ofEverybody) {
        Set<Long> asked = new HashSet<>();
        sources.stream().filter(source -> source.asksEverybody() || !ofEverybody)
                .forEach(source -> asked.addAll(source.pagesOf(spaceId)));
        return asked;
    }

    private Seen seen(Standing standing, WikiPage page) {
        Substance substance = book.substance(text(page));
        Readings own = standing.actor().userKey().filter(any -> standing.isMember())
                .map(person -> book.of(List.of(person), List.of(substance.subject())))
                .orElse(Readings.NONE);
        ReadingStore.Count count =
                standing.isCoordinator() ? book.count(substance) : new ReadingStore.Count(0, 0);
        return new Seen(standing, page, substance, own, count);
    }
}
