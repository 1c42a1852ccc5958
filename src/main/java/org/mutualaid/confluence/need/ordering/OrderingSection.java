package org.mutualaid.confluence.need.ordering;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.AgreementSection;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.web.PageTemplates;

/** Where coordinators try and settle the order of their line. */
public final class OrderingSection implements AgreementSection {

    private static final int MONTHS_TO_TRY = 3;

    private final OrderingService service;
    private final OrderWords words;
    private final SiteTime time;
    private final LinkGateway links;
    private final PageTemplates templates;

    public OrderingSection(
            OrderingService service, OrderWords words, SiteTime time, LinkGateway links, PageTemplates templates) {
        this.service = service;
        this.words = words;
        this.time = time;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public AgreementKind kind() {
        return AgreementKind.ORDERING;
    }

    @Override
    public String html(Standing coordinator) {
        return templates.render("group/ordering.html.vm", Map.of("ordering", view(service.of(coordinator))));
    }

    private OrderingView view(Ordering ordering) {
        Agreement agreement = ordering.agreement();
        List<OrderingView.Hours> patience = Arrays.stream(Urgency.values())
                .map(urgency -> new OrderingView.Hours(
                        urgency.key(), words.urgency(urgency), hours(ordering.rule().patienceOf(urgency))))
                .toList();
        List<OrderingView.Hours> boosts = ordering.lists().areas().stream()
                .map(area -> new OrderingView.Hours(
                        area.key(), area.name(), hours(ordering.rule().boostOf(Optional.of(area.key())))))
                .toList();
        return new OrderingView(
                ordering.standing().space().key(),
                agreement.revision(),
                words.rule(ordering.rule(), ordering.lists()),
                words.agreed(agreement),
                !agreement.isFollowed(),
                patience,
                boosts,
                dates(agreement));
    }

    private OrderingView.Agreed dates(Agreement agreement) {
        LocalDate today = time.today();
        String again = today.plusMonths(MONTHS_TO_TRY).toString();
        return agreement.agreed()
                .map(agreed -> new OrderingView.Agreed(
                        agreed.on().toString(),
                        agreed.page().map(links::to).orElse(""),
                        agreed.lookAgain().isBefore(today) ? again : agreed.lookAgain().toString(),
                        today.toString()))
                .orElseGet(() -> new OrderingView.Agreed(today.toString(), "", again, today.toString()));
    }

    private static String hours(Duration duration) {
        return duration.isZero() ? "" : Long.toString(duration.toHours());
    }
}
