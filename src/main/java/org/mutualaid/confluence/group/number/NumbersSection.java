package org.mutualaid.confluence.group.number;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreedDatesView;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.AgreementSection;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.web.PageTemplates;

/** Where coordinators settle the numbers of one kind. */
public abstract class NumbersSection implements AgreementSection {

    private final AgreedNumbers numbers;
    private final NumbersService service;
    private final Around around;

    NumbersSection(AgreedNumbers numbers, NumbersService service, Around around) {
        this.numbers = numbers;
        this.service = service;
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
        NumbersService.Settled settled = service.of(coordinator, numbers);
        List<NumbersView.Line> lines = numbers.terms().stream()
                .map(term -> new NumbersView.Line(
                        term.name(), settled.numbers().get(term.name()), term.least(), term.most()))
                .toList();
        NumbersView view = new NumbersView(
                coordinator.space().key(),
                kind().key(),
                settled.agreement().revision(),
                lines,
                AgreedDatesView.of(settled.agreement(), around.time().today(), around.links()::to));
        return around.templates().render("group/numbers.html.vm", Map.of("numbers", view));
    }
}
