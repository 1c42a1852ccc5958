package org.mutualaid.confluence.roster.limits;

import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.AgreementSection;
import org.mutualaid.confluence.web.PageTemplates;

/** Where coordinators settle how much one person does at most. */
public final class LoadSection implements AgreementSection {

    private final LoadService service;
    private final LoadTermsViews views;
    private final PageTemplates templates;

    public LoadSection(LoadService service, LoadTermsViews views, PageTemplates templates) {
        this.service = service;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public AgreementKind kind() {
        return AgreementKind.LOAD;
    }

    @Override
    public String html(Standing coordinator) {
        return templates.render("roster/limits.html.vm", Map.of("limits", views.of(service.of(coordinator))));
    }
}
