package org.mutualaid.confluence.practice.action;

import java.util.Optional;
import org.mutualaid.confluence.history.Transactions;
import org.mutualaid.confluence.platform.wiki.PageWatcher;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;

/** Keeps actions in agreement with their pages, as records of pages are; a copy of a page begins without any. */
public final class ActionKeeper implements PageWatcher {

    private static final int MOST = 500;

    private final WikiGateway wiki;
    private final ActionStore actions;
    private final Transactions transactions;

    public ActionKeeper(WikiGateway wiki, ActionStore actions, Transactions transactions) {
        this.wiki = wiki;
        this.actions = actions;
        this.transactions = transactions;
    }

    @Override
    public void changed(long pageId) {
        transactions.inOne(() -> {
            Optional<WikiPage> page = wiki.page(pageId);
            page.ifPresentOrElse(this::follow, () -> actions.removeOf(pageId));
            return pageId;
        });
    }

    @Override
    public void removed(long pageId) {
        transactions.inOne(() -> {
            actions.removeOf(pageId);
            return pageId;
        });
    }

    @Override
    public void spaceRemoved(long spaceId) {
        transactions.inOne(() -> {
            actions.removeAllIn(spaceId);
            return spaceId;
        });
    }

    private void follow(WikiPage page) {
        actions.ofPage(page.id(), MOST).forEach(stored -> {
            Action now = stored.at(page.spaceId(), page.inTrash());
            if (!now.equals(stored)) {
                actions.update(now);
            }
        });
    }
}
