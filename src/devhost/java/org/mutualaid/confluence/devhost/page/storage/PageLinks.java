package org.mutualaid.confluence.devhost.page.storage;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;

/** Other pages that a page points to, as far as whoever is asking may view them. */
public record PageLinks(Site site, String contextPath) {

    /** One link; the address contains the context path. */
    public record Link(String title, String address) {
    }

    Optional<Link> to(String spaceKey, String title) {
        return site.pages().titled(spaceKey, title)
                .flatMap(page -> site.visiblePage(page.id())).map(this::link);
    }

    /** The pages directly below; below a home page also those that have no parent. */
    List<Link> below(SitePage page) {
        List<SitePage> all = site.visible(site.pages().inSpace(page.spaceKey()));
        boolean home = !all.isEmpty() && all.get(0).id() == page.id();
        return all.stream().filter(other -> other.id() != page.id())
                .filter(other -> other.parent() == page.id() || home && other.parent() == 0)
                .map(this::link).toList();
    }

    private Link link(SitePage page) {
        return new Link(page.title(), contextPath + page.urlPath());
    }
}
