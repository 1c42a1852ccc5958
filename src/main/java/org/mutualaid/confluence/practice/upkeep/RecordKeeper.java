package org.mutualaid.confluence.practice.upkeep;

import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.Transactions;
import org.mutualaid.confluence.platform.wiki.PageWatcher;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.practice.Facts;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeStore;
import org.mutualaid.confluence.practice.desk.AgreedReviews;

/**
 * Whatever is told of a page, looks at how the page is now and makes the record agree. So it does not matter in which
 * order news come, nor whether one comes twice. Takes part in the transaction of whoever changes the page.
 */
public final class RecordKeeper implements PageWatcher {

    private final WikiGateway wiki;
    private final PracticeStore practices;
    private final Journal journal;
    private final Transactions transactions;
    private final AgreedReviews reviews;

    public RecordKeeper(
            WikiGateway wiki, PracticeStore practices, Journal journal, Transactions transactions,
            AgreedReviews reviews) {
        this.wiki = wiki;
        this.practices = practices;
        this.journal = journal;
        this.transactions = transactions;
        this.reviews = reviews;
    }

    @Override
    public void changed(long pageId) {
        transactions.inOne(() -> {
            Optional<WikiPage> page = wiki.page(pageId);
            Optional<Practice> stored = practices.ofPage(pageId);
            if (page.isEmpty()) {
                stored.ifPresent(record -> practices.remove(pageId));
            } else if (stored.isPresent()) {
                follow(stored.get(), page.get());
            } else if (!page.get().inTrash()) {
                RecordMacro.in(wiki.textOf(pageId)).ifPresent(facts -> begin(page.get(), facts));
            }
            return pageId;
        });
    }

    @Override
    public void removed(long pageId) {
        transactions.inOne(() -> {
            practices.remove(pageId);
            return pageId;
        });
    }

    @Override
    public void spaceRemoved(long spaceId) {
        transactions.inOne(() -> {
            practices.removeAllIn(spaceId);
            return spaceId;
        });
    }

    private void follow(Practice stored, WikiPage page) {
        Practice now = stored.at(page.spaceId(), page.inTrash());
        if (!now.equals(stored)) {
            practices.update(now);
        }
    }

    /** A page made from a blueprint, or copied from one that has a record: its own record begins anew. */
    private void begin(WikiPage page, Facts facts) {
        int revision = journal.lastRevision(Practice.aggregate(page.id())) + 1;
        Practice begun = Practice.begun(page.id(), page.spaceId(), facts, page.author(),
                reviews.origin(page.spaceId(), revision));
        Actor author = page.author().map(Actor::user).orElse(Actor.APP);
        journal.line(new Change(begun.aggregate(), revision, "begun", begun.codes()), author);
        practices.add(begun);
    }
}
