package org.mutualaid.confluence.practice.retrospective;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.action.ActionService;
import org.mutualaid.confluence.practice.action.ActionView;
import org.mutualaid.confluence.practice.action.ActionViews;
import org.mutualaid.confluence.practice.action.SeenAction;
import org.mutualaid.confluence.practice.desk.PageDoor;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.PageTemplates;

/** Looking back as HTML. */
public final class RetrospectiveHtml {

    private static final int SOON = 14;

    private final PageDoor door;
    private final ClosedReading reading;
    private final Views views;
    private final ActionService actions;
    private final Around around;

    /** What puts things into words. */
    public record Views(ClosedViews closed, ActionViews actions) {
    }

    /** Texts, days and templates. */
    public record Around(TextGateway texts, DateWords dates, SpaceZones zones, PageTemplates templates) {
    }

    public RetrospectiveHtml(
            PageDoor door, ClosedReading reading, Views views, ActionService actions, Around around) {
        this.door = door;
        this.reading = reading;
        this.views = views;
        this.actions = actions;
        this.around = around;
    }

    /** @param acts whether it gets buttons and forms */
    String of(Actor actor, long pageId, Map<String, String> parameters, boolean acts) {
        around.templates().require("practice");
        PageDoor.Entry entry = door.enter(actor, pageId);
        Standing standing = entry.standing();
        LocalDate today = around.zones().today(standing.space());
        Period period = Period.read(parameters, today);
        List<ActionView> earlier = actions.openIn(standing).stream()
                .filter(seen -> seen.action().made().pageId() != pageId).map(views.actions()::of).toList();
        RetrospectiveView view = new RetrospectiveView(
                "mr-" + pageId,
                Long.toString(pageId),
                acts,
                standing.isMember(),
                around.texts().text(Message.of("mutual-aid.retro.when",
                        around.dates().day(period.since()), around.dates().day(period.until()))),
                views.closed().of(reading.of(standing, period), standing, entry.lists()),
                here(actor, pageId),
                earlier,
                today.toString(),
                today.plusDays(SOON).toString());
        return around.templates().render("practice/retrospective.html.vm", Map.of("retro", view));
    }

    /** On no page yet, such as in the preview of one that is being written. */
    String onNoPage() {
        around.templates().require("practice");
        return around.templates().render("practice/retrospective-new.html.vm", Map.of());
    }

    private List<ActionView> here(Actor actor, long pageId) {
        List<SeenAction> all = actions.ofPage(actor, pageId);
        return all.stream().map(views.actions()::of).toList();
    }
}
