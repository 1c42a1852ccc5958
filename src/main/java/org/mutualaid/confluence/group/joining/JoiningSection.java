package org.mutualaid.confluence.group.joining;

import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreedDatesView;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.AgreementSection;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.web.PageTemplates;

/** Where coordinators settle what people are asked who want to join. */
public final class JoiningSection implements AgreementSection {

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
        return templates.render("people/joining.html.vm", Map.of("joining", view(service.of(coordinator))));
    }

    private JoiningView view(Settled<Joining> settled) {
        return new JoiningView(
                settled.standing().space().key(),
                settled.agreement().revision(),
                settled.terms().open(),
                String.join("\n", settled.terms().questions()),
                AgreedDatesView.of(settled.agreement(), time.today(), links::to));
    }
}
