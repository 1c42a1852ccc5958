package org.mutualaid.confluence.roster.limits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.group.agreement.AgreedDatesView;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.load.LoadLimits;

/** Puts the limits of a group into words. */
public final class LoadTermsViews {

    private final ShiftWords words;
    private final SiteTime time;
    private final LinkGateway links;

    public LoadTermsViews(ShiftWords words, SiteTime time, LinkGateway links) {
        this.words = words;
        this.time = time;
        this.links = links;
    }

    LoadTermsView of(Settled<LoadLimits> settled) {
        LoadLimits limits = settled.terms();
        Agreement agreement = settled.agreement();
        return new LoadTermsView(
                settled.standing().space().key(),
                settled.standing().space().name(),
                agreement.revision(),
                lines(limits),
                agreement.agreed()
                        .map(agreed -> words.text("limits.agreed", words.date(agreed.on())))
                        .orElseGet(() -> words.text("limits.usual")),
                agreement.agreed().flatMap(Agreement.Agreed::page).map(links::to).orElse(""),
                List.of(
                        field("day", hours(limits.day()), 24),
                        field("rest", hours(limits.rest()), 24),
                        field("week", hours(limits.week()), 168),
                        field("month", hours(limits.month()), 672),
                        field("nights", limits.nights().map(String::valueOf).orElse(""), 28)),
                limits.freeDay(),
                AgreedDatesView.of(agreement, time.today(), links::to));
    }

    private List<String> lines(LoadLimits limits) {
        List<String> lines = new ArrayList<>();
        limits.day().ifPresent(most -> lines.add(words.text("limits.day", most.toHours())));
        limits.rest().ifPresent(least -> lines.add(words.text("limits.rest", least.toHours())));
        limits.week().ifPresent(most -> lines.add(words.text("limits.week", most.toHours())));
        limits.month().ifPresent(most -> lines.add(words.text("limits.month", most.toHours())));
        if (limits.freeDay()) {
            lines.add(words.text("limits.free-day"));
        }
        limits.nights().ifPresent(most -> lines.add(words.text("limits.nights", most)));
        if (lines.isEmpty()) {
            lines.add(words.text("limits.none"));
        }
        return lines;
    }

    private LoadTermsView.Field field(String name, String value, int most) {
        return new LoadTermsView.Field(name, words.text("limits.field." + name), value, most);
    }

    private static String hours(Optional<Duration> limit) {
        return limit.map(Duration::toHours).map(String::valueOf).orElse("");
    }
}
