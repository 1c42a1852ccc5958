package org.mutualaid.confluence.devhost.page.storage;

import static org.mutualaid.confluence.devhost.page.storage.PageMarkup.escaped;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mutualaid.confluence.devhost.site.SitePage;

/** The headings of a page and their anchors, made of page title and heading text as in Confluence. */
final class Headings {

    private record Heading(int level, String anchor, String text) {
    }

    private final Map<Element, Heading> byElement = new IdentityHashMap<>();
    private final Document storage;

    private Headings(Document storage) {
        this.storage = storage;
    }

    static Headings of(SitePage page, Document storage) {
        Headings headings = new Headings(storage);
        Map<String, Integer> seen = new HashMap<>();
        for (Element element : storage.select("h1, h2, h3, h4, h5, h6")) {
            String anchor = (page.title() + "-" + element.text()).replaceAll("\\s+", "");
            int times = seen.merge(anchor, 1, Integer::sum);
            String unique = times == 1 ? anchor : anchor + "." + (times - 1);
            int level = element.tagName().charAt(1) - '0';
            headings.byElement.put(element, new Heading(level, unique, element.text()));
        }
        return headings;
    }

    /** The id of a heading as an attribute with a leading blank; empty for other elements. */
    String attribute(Element element) {
        Heading heading = byElement.get(element);
        return heading == null ? "" : " id=\"" + escaped(heading.anchor()) + "\"";
    }

    /** A list of links to the headings down to a level. */
    String contents(int lowestLevel) {
        int highest = byElement.values().stream().mapToInt(Heading::level).min().orElse(1);
        StringBuilder out = new StringBuilder("<ul class=\"toc-macro\">");
        for (Element element : storage.select("h1, h2, h3, h4, h5, h6")) {
            Heading heading = byElement.get(element);
            if (heading.level() <= lowestLevel) {
                out.append("<li class=\"toc-level-").append(heading.level() - highest + 1).append("\"><a href=\"#")
                        .append(escaped(heading.anchor())).append("\">").append(escaped(heading.text()))
                        .append("</a></li>");
            }
        }
        return out.append("</ul>").toString();
    }
}
