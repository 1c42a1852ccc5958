package org.mutualaid.confluence.group.intake;

import java.time.LocalDate;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.AgreementSection;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.web.PageTemplates;

/** Where coordinators open and pause the form of their space. */
public final class IntakeSection implements AgreementSection {

    private static final int MONTHS_TO_TRY = 3;

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

    private IntakeView view(IntakeService.Settled settled) {
        return new IntakeView(
                settled.standing().space().key(),
                settled.agreement().revision(),
                settled.intake().open(),
                settled.intake().message().orElse(""),
                settled.intake().elsewhere().orElse(""),
                dates(settled));
    }

    private IntakeView.Agreed dates(IntakeService.Settled settled) {
        LocalDate today = time.today();
        LocalDate again = today.plusMonths(MONTHS_TO_TRY);
        return settled.agreement().agreed()
                .map(agreed -> new IntakeView.Agreed(
                        agreed.on().toString(),
                        agreed.page().map(links::to).orElse(""),
                        (agreed.lookAgain().isBefore(today) ? again : agreed.lookAgain()).toString(),
                        today.toString()))
                .orElseGet(() -> new IntakeView.Agreed(today.toString(), "", again.toString(), today.toString()));
    }
}
