package org.mutualaid.confluence.devhost.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mutualaid.confluence.devhost.site.SitePage;

/** The pages of a space as the sidebar lists them: the home page's children and their children. */
final class PageTree {

    private final List<SitePage> pages;
    private final long current;
    private final Set<Long> listed = new HashSet<>();
    private final List<Frame.TreeItem> items = new ArrayList<>();

    /** Pages in the order of their creation, the home page first; current is 0 outside of a page. */
    PageTree(List<SitePage> pages, long current) {
        this.pages = pages;
        this.current = current;
    }

    List<Frame.TreeItem> items() {
        if (!pages.isEmpty()) {
            long home = pages.get(0).id();
            listed.add(home);
            below(home, 0);
            below(0, 0);
        }
        return items;
    }

    private void below(long parent, int level) {
        for (SitePage page : pages) {
            if (page.parent() == parent && listed.add(page.id())) {
                items.add(new Frame.TreeItem(page.title(), page.urlPath(), level, page.id() == current));
                below(page.id(), level + 1);
            }
        }
    }
}
