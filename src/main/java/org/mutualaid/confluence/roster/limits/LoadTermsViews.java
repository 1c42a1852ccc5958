package org.mutualaid.confluence.roster.limits;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.load.LoadLimits;

/** Puts the limits of a group into words. */
public final class LoadTermsViews {

    private static final int MONTHS_TO_TRY = 3;

    private final ShiftWords words;
    private final SiteTime time;
    private final LinkGateway links;

    public LoadTermsViews(ShiftWords words, SiteTime time, LinkGateway links) {
        this.words = words;
        this.time = time;
        this.links = links;
    }

    LoadTermsView of(LoadService.Settled settled) {
        LoadLimits limits = settled.limits();
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
                dates(agreement));
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

    private LoadTermsView.Dates dates(Agreement agreement) {
        LocalDate today = time.today();
        LocalDate again = today.plusMonths(MONTHS_TO_TRY);
        return agreement.agreed()
                .map(agreed -> new LoadTermsView.Dates(
                        agreed.on().toString(),
                        agreed.page().map(links::to).orElse(""),
                        (agreed.lookAgain().isBefore(today) ? again : agreed.lookAgain()).toString(),
                        today.toString()))
                .orElseGet(() -> new LoadTermsView.Dates(today.toString(), "", again.toString(), today.toString()));
    }

    private static String hours(Optional<Duration> limit) {
        return limit.map(Duration::toHours).map(String::valueOf).orElse("");
    }
}
