package org.mutualaid.confluence.group.intake;

import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreedDatesView;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.AgreementSection;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.web.PageTemplates;

/** Where coordinators open and pause the form of their space. */
public final class IntakeSection implements AgreementSection {

    private final IntakeService service;
    private final SiteTime time;
    private final LinkGateway links;
    private final PageTemplates templates;

    public IntakeSection(IntakeService service, SiteTime time, LinkGateway links, PageTemplates templates) {
        this.service = service;
        this.time = time;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public AgreementKind kind() {
        return AgreementKind.INTAKE;
    }

    @Override
    public String html(Standing coordinator) {
        return templates.render("group/intake.html.vm", Map.of("intake", view(service.of(coordinator))));
    }

    private IntakeView view(Settled<Intake> settled) {
        return new IntakeView(
                settled.standing().space().key(),
                settled.agreement().revision(),
                settled.terms().open(),
                settled.terms().message().orElse(""),
                settled.terms().elsewhere().orElse(""),
                AgreedDatesView.of(settled.agreement(), time.today(), links::to));
    }
}
