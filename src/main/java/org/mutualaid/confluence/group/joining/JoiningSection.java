package org.mutualaid.confluence.group.joining;

import java.time.LocalDate;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.AgreementSection;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.web.PageTemplates;

/** Where coordinators settle what people are asked who want to join. */
public final class JoiningSection implements AgreementSection {

    private static final int MONTHS_TO_TRY = 6;

    private final JoiningService service;
    private final SiteTime time;
    private final LinkGateway links;
    private final PageTemplates templates;

    public JoiningSection(JoiningService service, SiteTime time, LinkGateway links, PageTemplates templates) {
        this.service = service;
        this.time = time;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public AgreementKind kind() {
        return AgreementKind.JOINING;
    }

    @Override
    public String html(Standing coordinator) {
        templates.require("people");
        return templates.render("people/joining.html.vm", Map.of("joining", view(service.settled(coordinator))));
    }

    private JoiningView view(JoiningService.Settled settled) {
        LocalDate today = time.today();
        LocalDate again = today.plusMonths(MONTHS_TO_TRY);
        JoiningView.Agreed dates = settled.agreement().agreed()
                .map(agreed -> new JoiningView.Agreed(
                        agreed.on().toString(),
                        agreed.page().map(links::to).orElse(""),
                        (agreed.lookAgain().isBefore(today) ? again : agreed.lookAgain()).toString(),
                        today.toString()))
                .orElseGet(() -> new JoiningView.Agreed(today.toString(), "", again.toString(), today.toString()));
        return new JoiningView(
                settled.standing().space().key(),
                settled.agreement().revision(),
                settled.joining().open(),
                String.join("\n", settled.joining().questions()),
                dates);
    }
}
