package org.mutualaid.confluence.resource.sheet;

import java.util.Map;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** Makes a page of a sheet, and knows the addresses around it. */
public record SheetFrame(PageTemplates templates, LinkGateway links, TextGateway texts, DateWords dates) {

    PageHtml page(SheetView view) {
        templates.require("registry");
        String title = texts.text(Message.of("mutual-aid.sheet.title." + view.kind()));
        return new PageHtml(title, templates.render("registry/sheet.html.vm", Map.of("sheet", view)));
    }

    String address(String space, String kind) {
        return links.to("/plugins/servlet/mutual-aid/sheet/" + space + "/" + kind);
    }

    String handouts(String space) {
        return links.to("/rest/mutual-aid/1.0/spaces/" + space + "/handouts");
    }
}
