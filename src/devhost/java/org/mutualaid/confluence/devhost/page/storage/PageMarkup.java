package org.mutualaid.confluence.devhost.page.storage;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What plain markup of a page survives: known elements, harmless attributes, links that lead to a page. */
final class PageMarkup {

    private static final Set<String> KEPT = Set.of("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b",
            "em", "i", "u", "s", "del", "ins", "sub", "sup", "small", "code", "tt", "pre", "blockquote", "q", "cite",
            "abbr", "span", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead",
            "tbody", "tfoot", "tr", "th", "td", "a", "time");
    private static final Set<String> DROPPED_WHOLE = Set.of("script", "style", "iframe", "frame", "object", "embed",
            "applet", "form", "input", "button", "textarea", "select", "link", "meta", "base", "svg", "math", "head",
            "title", "noscript", "template", "ac:placeholder");
    private static final Set<String> EVERYWHERE = Set.of("class", "title", "dir", "lang");
    private static final Map<String, Set<String>> BY_ELEMENT = Map.of(
            "td", Set.of("colspan", "rowspan"), "th", Set.of("colspan", "rowspan", "scope"),
            "ol", Set.of("start"), "col", Set.of("span"), "time", Set.of("datetime"), "a", Set.of("href"));
    private static final Set<String> EMPTY = Set.of("br", "hr", "col");
    private static final Map<String, String> ADDED_CLASS = Map.of(
            "table", "confluenceTable", "th", "confluenceTh", "td", "confluenceTd");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?:|mailto:|tel:|[/#?]).*");
    private static final Pattern CLASSES = Pattern.compile("[A-Za-z0-9_\\- ]*");

    private PageMarkup() {
    }

    static boolean isDroppedWhole(Element element) {
        return DROPPED_WHOLE.contains(name(element));
    }

    static boolean isKept(Element element) {
        return KEPT.contains(name(element));
    }

    static boolean isEmpty(Element element) {
        return EMPTY.contains(name(element));
    }

    static String name(Element element) {
        return element.tagName().toLowerCase(Locale.ROOT);
    }

    /** The attributes that stay, each with a leading blank. */
    static String attributes(Element element) {
        String name = name(element);
        StringBuilder kept = new StringBuilder();
        Optional.ofNullable(ADDED_CLASS.get(name)).filter(added -> !element.hasAttr("class"))
                .ifPresent(added -> kept.append(attribute("class", added)));
        for (Attribute attribute : element.attributes()) {
            if (isHarmless(name, attribute)) {
                String added = attribute.getKey().equals("class") && ADDED_CLASS.containsKey(name)
                        ? " " + ADDED_CLASS.get(name) : "";
                kept.append(attribute(attribute.getKey(), attribute.getValue() + added));
            }
        }
        return kept.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    private static boolean isHarmless(String element, Attribute attribute) {
        String name = attribute.getKey();
        boolean known = EVERYWHERE.contains(name) || BY_ELEMENT.getOrDefault(element, Set.of()).contains(name);
        return known && switch (name) {
            case "href" -> LINK.matcher(attribute.getValue().strip()).matches();
            case "class" -> CLASSES.matcher(attribute.getValue()).matches();
            default -> true;
        };
    }
}
