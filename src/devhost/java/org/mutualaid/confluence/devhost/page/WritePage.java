package org.mutualaid.confluence.devhost.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.PageRefused;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SiteSpace;
import org.mutualaid.confluence.devhost.site.SpaceGrants.Action;

/** Writes pages in storage format; what was typed stays on the form whatever goes wrong. */
final class WritePage {

    private final Blueprints blueprints;

    WritePage(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    void editForm(Exchange exchange) throws IOException {
        Optional<SitePage> page = writable(exchange);
        if (page.isPresent()) {
            form(exchange, page.get(), page.get().content(), "");
        }
    }

    void edit(Exchange exchange) throws IOException {
        Optional<SitePage> writable = writable(exchange);
        if (writable.isEmpty()) {
            return;
        }
        SitePage page = writable.get();
        SitePage.Content typed = typed(exchange);
        if (!exchange.carriesToken()) {
            form(exchange, page, typed, exchange.text("form.expired"));
            return;
        }
        try {
            int next = (int) exchange.number("version") + 1;
            SitePage saved = exchange.site().life().update(
                    page.id(), next, page.parent(), typed, exchange.person().orElseThrow());
            exchange.redirect(saved.urlPath());
        } catch (PageRefused refused) {
            boolean raced = refused.reason() == PageRefused.Reason.STALE_VERSION;
            form(exchange, page, typed, raced ? exchange.text("form.raced") : refused.getMessage());
        }
    }

    void createForm(Exchange exchange) throws IOException {
        Optional<List<SiteSpace>> spaces = creatable(exchange);
        if (spaces.isPresent()) {
            SitePage.Content begun = blueprints.page(exchange.parameter("blueprint"))
                    .orElseGet(() -> new SitePage.Content("", ""));
            createForm(exchange, spaces.get(), begun, "");
        }
    }

    void create(Exchange exchange) throws IOException {
        Optional<List<SiteSpace>> spaces = creatable(exchange);
        if (spaces.isEmpty()) {
            return;
        }
        SitePage.Content typed = typed(exchange);
        if (!exchange.carriesToken()) {
            createForm(exchange, spaces.get(), typed, exchange.text("form.expired"));
            return;
        }
        try {
            String space = exchange.parameter("spaceKey");
            if (!exchange.site().allows(Action.CREATE, space)) {
                exchange.notAllowed();
                return;
            }
            long parent = exchange.number("parentId") != 0 ? exchange.number("parentId")
                    : exchange.site().pages().home(space).map(SitePage::id).orElse(0L);
            exchange.redirect(exchange.site().life().create(
                    space, parent, typed, exchange.person().orElseThrow()).urlPath());
        } catch (PageRefused refused) {
            createForm(exchange, spaces.get(), typed, refused.getMessage());
        }
    }

    private static Optional<SitePage> writable(Exchange exchange) throws IOException {
        Optional<SitePage> page = exchange.site().visiblePage(exchange.number("pageId"));
        if (page.isEmpty()) {
            exchange.notFound();
            return Optional.empty();
        }
        if (exchange.person().isEmpty() || !exchange.site().allows(Action.CREATE, page.get().spaceKey())) {
            exchange.notAllowed();
            return Optional.empty();
        }
        return page;
    }

    private static Optional<List<SiteSpace>> creatable(Exchange exchange) throws IOException {
        List<SiteSpace> spaces = exchange.site().visibleSpaces().stream()
                .filter(space -> exchange.site().allows(Action.CREATE, space.key())).toList();
        if (exchange.person().isEmpty() || spaces.isEmpty()) {
            exchange.notAllowed();
            return Optional.empty();
        }
        return Optional.of(spaces);
    }

    private static void form(Exchange exchange, SitePage page, SitePage.Content typed, String error)
            throws IOException {
        SiteSpace space = exchange.site().spaces().withKey(page.spaceKey()).orElseThrow();
        Map<String, Object> values = new HashMap<>(Map.of("page", page, "typed", typed, "error", error));
        exchange.show(error.isEmpty() ? 200 : 400, FrameContent.Place.at(space, page), "edit", values);
    }

    private void createForm(Exchange exchange, List<SiteSpace> spaces, SitePage.Content typed, String error)
            throws IOException {
        Map<String, Object> values = new HashMap<>(Map.of("spaces", spaces, "typed", typed, "error", error,
                "spaceKey", exchange.parameter("spaceKey"), "parentId", exchange.number("parentId"),
                "blueprints", blueprints.pages()));
        exchange.show(error.isEmpty() ? 200 : 400,
                FrameContent.Place.titled(exchange.text("create.title")), "create", values);
    }

    private static SitePage.Content typed(Exchange exchange) {
        return new SitePage.Content(exchange.parameter("title"), exchange.parameter("body"));
    }
}
