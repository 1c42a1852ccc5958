package org.mutualaid.confluence.devhost.page.storage;

import static org.mutualaid.confluence.devhost.page.storage.PageMarkup.escaped;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.mutualaid.confluence.devhost.page.storage.PageLinks.Link;

/** Links to other pages; where there is nothing to see for the reader, only their words stay. */
final class Links {

    private Links() {
    }

    static String html(Element link, PageRendering rendering) {
        Element target = link.selectFirst("> ri|page");
        Optional<Link> page = Optional.ofNullable(target).flatMap(to -> rendering.links().to(
                to.hasAttr("ri:space-key") ? to.attr("ri:space-key") : rendering.page().spaceKey(),
                to.attr("ri:content-title")));
        String title = target == null ? "" : escaped(target.attr("ri:content-title"));
        String words = words(link, rendering).orElse(title);
        String anchor = link.hasAttr("ac:anchor") ? "#" + link.attr("ac:anchor") : "";
        if (target == null && !anchor.isEmpty()) {
            return open(anchor) + words + "</a>";
        }
        return page.map(found -> open(found.address() + anchor) + words + "</a>")
                .orElse("<span class=\"unresolved\">" + words + "</span>");
    }

    private static Optional<String> words(Element link, PageRendering rendering) {
        Optional<String> plain = Optional.ofNullable(link.selectFirst("> ac|plain-text-link-body"))
                .map(body -> escaped(body.wholeText()));
        return plain.or(() -> Optional.ofNullable(link.selectFirst("> ac|link-body")).map(rendering::inside));
    }

    private static String open(String address) {
        return "<a href=\"" + escaped(address) + "\">";
    }
}
