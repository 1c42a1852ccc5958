package org.mutualaid.confluence.roster.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.roster.attend.RunViews;
import org.mutualaid.confluence.roster.card.ShiftPanels;
import org.mutualaid.confluence.roster.cover.SwapViews;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code shift/<code>}. */
public final class ShiftPage implements PageHandler {

    private final ShiftDoor door;
    private final ShiftPanels panels;
    private final ShiftPageViews views;
    private final Beside beside;
    private final PageTemplates templates;

    public ShiftPage(
            ShiftDoor door, ShiftPanels panels, ShiftPageViews views, Beside beside, PageTemplates templates) {
        this.door = door;
        this.panels = panels;
        this.views = views;
        this.beside = beside;
        this.templates = templates;
    }

    /** What belongs to the day of a shift, and to changing places. */
    public record Beside(RunViews runs, SwapViews swaps) {
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 2 && path.get(0).equals("shift");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        SeenShift seen = door.open(caller, path.get(1));
        templates.require("roster");
        Map<String, Object> all = new HashMap<>();
        all.put("page", views.of(seen));
        all.put("panel", panels.of(seen));
        all.put("run", beside.runs().of(seen));
        all.put("swap", beside.swaps().of(seen));
        return new PageHtml(seen.shift().plan().title(), templates.render("roster/page.html.vm", all));
    }
}
