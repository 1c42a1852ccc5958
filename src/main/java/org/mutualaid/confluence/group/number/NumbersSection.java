package org.mutualaid.confluence.group.number;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreedDatesView;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.AgreementSection;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.web.PageTemplates;

/** Where coordinators settle the numbers of one kind. */
public final class NumbersSection implements AgreementSection {

    private final AgreedNumbers numbers;
    private final Agreements agreements;
    private final Around around;

    public NumbersSection(AgreedNumbers numbers, Agreements agreements, Around around) {
        this.numbers = numbers;
        this.agreements = agreements;
        this.around = around;
    }

    /** What every such part of the page is made with. */
    public record Around(SiteTime time, LinkGateway links, PageTemplates templates) {
    }

    @Override
    public AgreementKind kind() {
        return numbers.kind();
    }

    @Override
    public String html(Standing coordinator) {
        Agreement agreement = agreements.of(coordinator.space().id(), kind());
        Map<String, Integer> now = numbers.of(agreement);
        List<NumbersView.Line> lines = numbers.terms().stream()
                .map(term -> new NumbersView.Line(
                        term.name(), now.get(term.name()), term.least(), term.most()))
                .toList();
        NumbersView view = new NumbersView(
                coordinator.space().key(),
                kind().key(),
                agreement.revision(),
                lines,
                AgreedDatesView.of(agreement, around.time().today(), around.links()::to));
        return around.templates().render("group/numbers.html.vm", Map.of("numbers", view));
    }
}
