package org.mutualaid.confluence.roster.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftPolicy;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.plan.PlanFormViews;
import org.mutualaid.confluence.roster.series.SeriesBook;
import org.mutualaid.confluence.web.address.LoginAddress;
import org.mutualaid.confluence.web.address.PageAddress;

/** Puts what stands around a shift into words. What happened names nobody: it is about the shift. */
public final class ShiftPageViews {

    private static final int MOST_LINES = 20;

    private final ShiftBook book;
    private final ShiftWords words;
    private final SiteTime time;
    private final PlanFormViews plans;
    private final Addresses addresses;

    public ShiftPageViews(
            ShiftBook book, ShiftWords words, SiteTime time, PlanFormViews plans, Addresses addresses) {
        this.book = book;
        this.words = words;
        this.time = time;
        this.plans = plans;
        this.addresses = addresses;
    }

    /** Where things are, where to log in, and what a shift is part of. */
    public record Addresses(LinkGateway links, LoginAddress logins, SeriesBook series) {
    }

    ShiftPageView of(SeenShift seen) {
        String code = seen.shift().code().text();
        PageAddress own = new PageAddress(
                addresses.links().to("/plugins/servlet/mutual-aid/shift/" + code), Map.of());
        boolean open = !seen.shift().calledOff() && !seen.shift().isOver(time.now());
        return new ShiftPageView(
                code,
                seen.standing().space().key(),
                seen.standing().space().name(),
                seen.standing().actor().isVisitor() ? addresses.logins().backTo(own) : "",
                open && ShiftPolicy.mayPlan(seen.standing()) ? List.of(plans.of(seen)) : List.of(),
                lesson(seen),
                ShiftPolicy.mayRun(seen.standing(), seen.shift()) ? story(seen) : List.of());
    }

    /** Offered where a series has come to its end. */
    private String lesson(SeenShift seen) {
        boolean over = seen.standing().isMember() && seen.shift().series()
                .filter(series -> !addresses.series().over(List.of(series)).isEmpty()).isPresent();
        PageAddress begun = new PageAddress(addresses.links().to("/plugins/servlet/mutual-aid/lesson/new"), Map.of());
        return over ? begun.with(Map.of(
                "space", seen.standing().space().key(), "from", seen.shift().code().text())) : "";
    }

    private List<ShiftPageView.Line> story(SeenShift seen) {
        List<HistoryEntry> entries = book.historyOf(seen.shift()).stream().collect(Collectors.toList());
        Collections.reverse(entries);
        return entries.stream().limit(MOST_LINES).map(entry -> new ShiftPageView.Line(
                words.text("story." + entry.action(), entry.changes().getOrDefault("signup", "")),
                words.moment(entry.at(), seen.scene().zone()))).toList();
    }
}
