package org.mutualaid.confluence.devhost.page.storage;

import static org.mutualaid.confluence.devhost.page.storage.PageMarkup.escaped;

import java.util.Optional;
import org.mutualaid.confluence.devhost.page.storage.PageLinks.Link;

/** The few macros of Confluence itself that pages of a coalition use. */
final class HostMacros {

    private HostMacros() {
    }

    static Optional<String> html(MacroCall call, PageRendering rendering) {
        return Optional.ofNullable(switch (call.name()) {
            case "info" -> message("info", call, rendering);
            case "note" -> message("warning", call, rendering);
            case "tip" -> message("success", call, rendering);
            case "warning" -> message("error", call, rendering);
            case "panel" -> panel(call, rendering);
            case "expand" -> expand(call, rendering);
            case "toc" -> rendering.headings().contents(level(call));
            case "children" -> children(rendering);
            case "code", "noformat" -> "<pre class=\"code panel\" tabindex=\"0\">"
                    + escaped(call.plainBody()) + "</pre>";
            case "status" -> "<span class=\"aui-lozenge aui-lozenge-subtle status-macro\">"
                    + escaped(call.parameter("title", "")) + "</span>";
            default -> null;
        });
    }

    private static String message(String kind, MacroCall call, PageRendering rendering) {
        String title = call.parameter("title", "");
        return "<div class=\"confluence-information-macro aui-message aui-message-" + kind + "\">"
                + (title.isEmpty() ? "" : "<p class=\"title\"><strong>" + escaped(title) + "</strong></p>")
                + body(call, rendering) + "</div>";
    }

    private static String panel(MacroCall call, PageRendering rendering) {
        String title = call.parameter("title", "");
        return "<div class=\"panel\">"
                + (title.isEmpty() ? "" : "<div class=\"panelHeader\"><b>" + escaped(title) + "</b></div>")
                + "<div class=\"panelContent\">" + body(call, rendering) + "</div></div>";
    }

    private static String expand(MacroCall call, PageRendering rendering) {
        return "<details class=\"expand-container\"><summary>"
                + escaped(call.parameter("title", "Click here to expand…")) + "</summary>"
                + "<div class=\"expand-content\">" + body(call, rendering) + "</div></details>";
    }

    private static String children(PageRendering rendering) {
        StringBuilder out = new StringBuilder("<ul class=\"childpages-macro\">");
        for (Link link : rendering.links().below(rendering.page())) {
            out.append("<li><a href=\"").append(escaped(link.address())).append("\">")
                    .append(escaped(link.title())).append("</a></li>");
        }
        return out.append("</ul>").toString();
    }

    private static String body(MacroCall call, PageRendering rendering) {
        return call.richBody().map(rendering::inside).orElse("");
    }

    private static int level(MacroCall call) {
        String level = call.parameter("maxLevel", "6");
        return level.matches("[1-6]") ? Integer.parseInt(level) : 6;
    }
}
