package org.mutualaid.confluence.reading.desk;

import org.mutualaid.confluence.history.Transactions;
import org.mutualaid.confluence.platform.wiki.PageWatcher;
import org.mutualaid.confluence.reading.Substance;

/** Forgets what was said of a page once the page is deleted for good. */
public final class ReadingKeeper implements PageWatcher {

    private final ReadingBook book;
    private final Transactions transactions;

    public ReadingKeeper(ReadingBook book, Transactions transactions) {
        this.book = book;
        this.transactions = transactions;
    }

    @Override
    public void changed(long pageId) {
        // What people said stays as it is: a coordinator says whether the change is of substance.
    }

    @Override
    public void removed(long pageId) {
        transactions.inOne(() -> {
            book.forget(Substance.ofPage(pageId));
            return pageId;
        });
    }

    @Override
    public void spaceRemoved(long spaceId) {
        transactions.inOne(() -> {
            book.forgetAllIn(spaceId);
            return spaceId;
        });
    }
}
