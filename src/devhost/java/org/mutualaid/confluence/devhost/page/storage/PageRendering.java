package org.mutualaid.confluence.devhost.page.storage;

import static org.mutualaid.confluence.devhost.page.storage.PageMarkup.escaped;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One rendering of one page: a walk through its storage format. */
final class PageRendering {

    private static final Logger LOG = LoggerFactory.getLogger(PageRendering.class);

    private final SitePage page;
    private final Document storage;
    private final Function<String, Optional<Macro>> pluginMacros;
    private final PageLinks links;
    private final Headings headings;

    PageRendering(SitePage page, Document storage, Function<String, Optional<Macro>> pluginMacros, PageLinks links) {
        this.page = page;
        this.storage = storage;
        this.pluginMacros = pluginMacros;
        this.links = links;
        this.headings = Headings.of(page, storage);
    }

    String html() {
        return inside(storage);
    }

    SitePage page() {
        return page;
    }

    PageLinks links() {
        return links;
    }

    Headings headings() {
        return headings;
    }

    /** The rendered content of an element. */
    String inside(Element element) {
        StringBuilder out = new StringBuilder();
        element.childNodes().forEach(node -> out.append(node(node)));
        return out.toString();
    }

    private String node(Node node) {
        if (node instanceof TextNode text) {
            return escaped(text.getWholeText());
        }
        return node instanceof Element element ? element(element) : "";
    }

    private String element(Element element) {
        return switch (element.tagName()) {
            case "ac:structured-macro", "ac:macro" -> macro(MacroCall.of(element));
            case "ac:link" -> Links.html(element, this);
            case "ac:layout" -> div("contentLayout2", element);
            case "ac:layout-section" -> div("columnLayout " + element.attr("ac:type").replace('_', '-'), element);
            case "ac:layout-cell" -> div("cell", element);
            case "ac:task-list" -> "<ul class=\"inline-task-list\">" + inside(element) + "</ul>";
            case "ac:task" -> task(element);
            case "ac:placeholder", "ac:parameter" -> "";
            default -> plain(element);
        };
    }

    private String plain(Element element) {
        if (PageMarkup.isDroppedWhole(element)) {
            return "";
        }
        if (!PageMarkup.isKept(element)) {
            return inside(element);
        }
        String name = PageMarkup.name(element);
        String open = "<" + name + headings.attribute(element) + PageMarkup.attributes(element) + ">";
        if (PageMarkup.isEmpty(element)) {
            return open;
        }
        String whole = open + inside(element) + "</" + name + ">";
        return name.equals("table") ? "<div class=\"table-wrap\">" + whole + "</div>" : whole;
    }

    private String div(String classes, Element element) {
        return "<div class=\"" + escaped(classes) + "\">" + inside(element) + "</div>";
    }

    private String task(Element task) {
        Element status = task.selectFirst("> ac|task-status");
        Element body = task.selectFirst("> ac|task-body");
        boolean done = status != null && status.text().equals("complete");
        return "<li" + (done ? " class=\"checked\"" : "") + ">" + (body == null ? "" : inside(body)) + "</li>";
    }

    private String macro(MacroCall call) {
        Optional<Macro> ofPlugin = pluginMacros.apply(call.name());
        return ofPlugin.map(macro -> framed(macro, call))
                .or(() -> HostMacros.html(call, this))
                .orElseGet(() -> box("Unknown macro: '" + call.name() + "'"));
    }

    private String framed(Macro macro, MacroCall call) {
        boolean block = macro.getOutputType() == Macro.OutputType.BLOCK;
        String tag = block ? "div" : "span";
        return "<" + tag + " class=\"conf-macro output-" + (block ? "block" : "inline") + "\" data-hasbody=\""
                + (macro.getBodyType() != Macro.BodyType.NONE) + "\" data-macro-name=\"" + escaped(call.name()) + "\">"
                + executed(macro, call) + "</" + tag + ">";
    }

    private String executed(Macro macro, MacroCall call) {
        String body = switch (macro.getBodyType()) {
            case RICH_TEXT -> call.richBody().map(this::inside).orElse("");
            case PLAIN_TEXT -> call.plainBody();
            case NONE -> "";
        };
        try {
            return macro.execute(call.parameters(), body, new HostConversionContext(page));
        } catch (MacroExecutionException refused) {
            LOG.warn("Macro {} on page {}: {}", call.name(), page.id(), refused.getMessage());
            return failed(call, refused);
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("Macro {} failed on page {}", call.name(), page.id(), failure);
            return failed(call, failure);
        }
    }

    private static String failed(MacroCall call, Throwable failure) {
        return box("Error rendering macro '" + call.name() + "' : " + failure.getMessage());
    }

    private static String box(String message) {
        return "<div class=\"aui-message aui-message-error error\"><p>" + escaped(message) + "</p></div>";
    }
}
