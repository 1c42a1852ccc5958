package org.mutualaid.confluence.devhost.page;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.devhost.page.storage.StorageRenderer;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SiteSpace;
import org.mutualaid.confluence.devhost.site.SpaceGrants.Action;
import org.mutualaid.confluence.devhost.site.service.Languages;
import org.mutualaid.confluence.devhost.site.service.SiteTimeZone;

/** Shows a page: breadcrumbs, title, who keeps it, and its rendered body. */
final class ViewPage {

    private final StorageRenderer renderer;
    private final Languages languages;

    ViewPage(StorageRenderer renderer, Languages languages) {
        this.renderer = renderer;
        this.languages = languages;
    }

    /** <code>KEY</code> or <code>KEY/Title+of+the+page</code>, still encoded. */
    void byTitle(Exchange exchange, String place) throws IOException {
        int slash = place.indexOf('/');
        String key = slash < 0 ? place : place.substring(0, slash);
        String title = slash < 0 ? "" : decoded(place.substring(slash + 1));
        show(exchange, title.isEmpty()
                ? exchange.site().pages().home(key)
                : exchange.site().pages().titled(key, title));
    }

    void byId(Exchange exchange) throws IOException {
        show(exchange, exchange.number("pageId") != 0
                ? exchange.site().pages().withId(exchange.number("pageId"))
                : exchange.site().pages().titled(exchange.parameter("spaceKey"), exchange.parameter("title")));
    }

    private void show(Exchange exchange, Optional<SitePage> found) throws IOException {
        Optional<SitePage> visible = found.flatMap(page -> exchange.site().visiblePage(page.id()));
        if (visible.isEmpty()) {
            exchange.notFound();
            return;
        }
        SitePage page = visible.get();
        SiteSpace space = exchange.site().spaces().withKey(page.spaceKey()).orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        values.put("bodyHtml", renderer.render(page));
        values.put("crumbs", crumbs(exchange, page));
        values.put("keeper", exchange.site().people().named(page.changed().author())
                .map(Person::fullName).orElse(page.changed().author()));
        values.put("changed", DateTimeFormatter.ofPattern("d MMM yyyy", languages.getLocale())
                .format(page.changed().at().atZone(new SiteTimeZone().getDefaultTimeZone().toZoneId())));
        values.put("canEdit", exchange.site().allows(Action.CREATE, space.key()));
        exchange.show(200, FrameContent.Place.at(space, page), "view", values);
    }

    /** The pages above, from the home page down. */
    private static List<SitePage> crumbs(Exchange exchange, SitePage page) {
        Deque<SitePage> above = new ArrayDeque<>();
        Optional<SitePage> parent = exchange.site().pages().withId(page.parent());
        while (parent.isPresent() && !above.contains(parent.get())) {
            above.addFirst(parent.get());
            parent = exchange.site().pages().withId(parent.get().parent());
        }
        exchange.site().pages().home(page.spaceKey())
                .filter(home -> home.id() != page.id() && !above.contains(home)).ifPresent(above::addFirst);
        return List.copyOf(above);
    }

    private static String decoded(String title) {
        try {
            return URLDecoder.decode(title, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return title;
        }
    }
}
