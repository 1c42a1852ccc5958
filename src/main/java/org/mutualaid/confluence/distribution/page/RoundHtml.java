package org.mutualaid.confluence.distribution.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.distribution.desk.RoundPolicy;
import org.mutualaid.confluence.distribution.desk.RoundService;
import org.mutualaid.confluence.distribution.desk.SeenRound;
import org.mutualaid.confluence.distribution.telling.RoundView;
import org.mutualaid.confluence.distribution.telling.RoundViews;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.PageTemplates;
import org.mutualaid.confluence.web.address.PageAddress;

/** Rounds as HTML: the same on the page of a round and in the macro. */
public final class RoundHtml {

    /** Parameters of an address. */
    static final String ALL_LINES = "rounds.all";
    static final String NEXT = "rounds.next";

    private static final int ROUNDS = 10;
    private static final int LINES = 200;

    private final RoundService rounds;
    private final RoundViews views;
    private final RoundRows rows;
    private final PlanForms forms;
    private final PageTemplates templates;
    private final RoundPolicy policy = new RoundPolicy();

    public RoundHtml(
            RoundService rounds, RoundViews views, RoundRows rows, PlanForms forms, PageTemplates templates) {
        this.rounds = rounds;
        this.views = views;
        this.rows = rows;
        this.forms = forms;
        this.templates = templates;
    }

    /**
     * One round.
     *
     * @param heading level of its heading
     * @param address of the page it is on
     */
    Shown one(Actor actor, String code, int heading, PageAddress address) {
        SeenRound seen = rounds.open(actor, code);
        RoundView round = views.of(seen);
        boolean all = !address.others().getOrDefault(ALL_LINES, "").isEmpty();
        List<RoundView.Line> lines = round.lines().subList(
                0, all ? round.lines().size() : Math.min(LINES, round.lines().size()));
        Map<String, Object> context = new HashMap<>();
        context.put("round", round);
        context.put("lines", lines);
        context.put("heading", heading);
        context.put("spaceName", seen.standing().space().name());
        context.put("more", lines.size() < round.lines().size() ? address.with(Map.of(ALL_LINES, "yes")) : "");
        context.put("forms", round.acts().plan() ? List.of(forms.forAgain(seen.standing(), round)) : List.of());
        templates.require("round");
        return new Shown(round.title(), templates.render("round/round.html.vm", context));
    }

    /** The rounds of a space, and the form to plan one for those who may. */
    String list(Actor actor, String space, PageAddress address) {
        Optional<Cursor> from = Cursor.read(address.others().getOrDefault(NEXT, ""));
        RoundService.Listing listing = rounds.list(actor, space, from, ROUNDS);
        RoundsView view = new RoundsView(
                space,
                listing.rounds().results().stream().map(rows::of).toList(),
                listing.rounds().next().map(next -> address.with(Map.of(NEXT, next.text()))).orElse(""));
        Map<String, Object> context = new HashMap<>();
        context.put("rounds", view);
        context.put("forms", policy.mayPlan(listing.standing())
                ? List.of(forms.forNew(listing.standing())) : List.of());
        templates.require("round");
        return templates.render("round/list.html.vm", context);
    }

    /** A round and what it is called. */
    record Shown(String title, String html) {
    }
}
