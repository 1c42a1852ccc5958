package org.mutualaid.confluence.need.mine;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.board.PageAddress;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.PageTemplates;

/** What is a reader's own as HTML. */
public final class MyAidHtml {

    private final OwnReading reading;
    private final MyAidViews views;
    private final RequestGateway requests;
    private final PageTemplates templates;

    public MyAidHtml(OwnReading reading, MyAidViews views, RequestGateway requests, PageTemplates templates) {
        this.reading = reading;
        this.views = views;
        this.requests = requests;
        this.templates = templates;
    }

    /** @param acts whether it gets buttons */
    String of(Actor actor, String space, boolean acts) {
        templates.require("need");
        PageAddress page = new PageAddress(requests.path(), requests.parameters());
        MyAidView view = views.of(reading.of(actor, space), page, acts);
        return templates.render("need/mine.html.vm", Map.of("mine", view));
    }
}
