package org.mutualaid.confluence.practice.loop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.practice.action.ActionService;
import org.mutualaid.confluence.practice.action.ActionView;
import org.mutualaid.confluence.practice.action.ActionViews;
import org.mutualaid.confluence.practice.action.SeenAction;
import org.mutualaid.confluence.web.PageTemplates;

/** What somebody said yes to when the group looked back; it waits for a word from a few days before its day. */
public final class ActionPieces implements MyAidPart {

    private static final int POSITION = 410;
    private static final int DAYS_AHEAD = 3;

    private final ActionService actions;
    private final ActionViews views;
    private final SiteTime time;
    private final PageTemplates templates;

    public ActionPieces(ActionService actions, ActionViews views, SiteTime time, PageTemplates templates) {
        this.actions = actions;
        this.views = views;
        this.time = time;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public MyPieces of(MyReader reader) {
        if (!reader.standing().isMember()) {
            return MyPieces.NONE;
        }
        List<SeenAction> own = actions.ownIn(reader.standing());
        if (own.isEmpty()) {
            return MyPieces.NONE;
        }
        templates.require("practice");
        LocalDate soon = time.today().plusDays(DAYS_AHEAD);
        Predicate<SeenAction> isSoon = seen -> !seen.action().wanted().due().isAfter(soon);
        List<String> waiting = own.stream().filter(isSoon).map(views::of).map(view -> card(view, reader)).toList();
        List<ActionView> later = own.stream().filter(isSoon.negate()).map(views::of).toList();
        return new MyPieces(waiting, later.isEmpty() ? List.of() : List.of(templates.render(
                "practice/my-actions.html.vm", with(reader, "actions", later))));
    }

    private String card(ActionView view, MyReader reader) {
        return templates.render("practice/my-action.html.vm", with(reader, "action", view));
    }

    private static Map<String, Object> with(MyReader reader, String name, Object view) {
        return Map.of(name, view, "ids", reader.ids() + "-w", "acts", reader.acts());
    }
}
