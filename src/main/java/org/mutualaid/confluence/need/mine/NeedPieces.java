package org.mutualaid.confluence.need.mine;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.web.PageTemplates;

/** The needs and promises of somebody, as their part of My aid. */
public final class NeedPieces implements MyAidPart {

    private final OwnReading reading;
    private final OwnNeedsViews views;
    private final PageTemplates templates;

    public NeedPieces(OwnReading reading, OwnNeedsViews views, PageTemplates templates) {
        this.reading = reading;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public MyPieces of(MyReader reader) {
        templates.require("need");
        OwnNeedsView view = views.of(reading.of(reader.standing()));
        List<String> waiting = view.waiting().stream()
                .map(item -> templates.render("need/mine-item.html.vm", Map.of(
                        "item", item, "ids", reader.ids(), "acts", reader.acts())))
                .toList();
        List<String> sections = view.parts().stream()
                .map(part -> templates.render("need/mine-part.html.vm", Map.of(
                        "part", part, "ids", reader.ids(), "acts", reader.acts())))
                .toList();
        return new MyPieces(waiting, sections);
    }
}
