package org.mutualaid.confluence.group.agreement;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code settings/<space>/agreements}, on which coordinators settle the agreements of a space. */
public final class AgreementsPage implements PageHandler {

    private final AccessPolicy access;
    private final AgreementSections sections;
    private final PageTemplates templates;
    private final TextGateway texts;

    public AgreementsPage(
            AccessPolicy access, AgreementSections sections, PageTemplates templates, TextGateway texts) {
        this.access = access;
        this.sections = sections;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 3 && path.get(0).equals("settings") && path.get(2).equals("agreements");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        Standing standing = access.enter(caller, path.get(1));
        standing.requireCoordinator();
        templates.require("agreements");
        AgreementsView view = new AgreementsView(
                standing.space().key(),
                standing.space().name(),
                sections.all().stream()
                        .map(section -> new AgreementsView.Part(section.kind().key(), section.html(standing)))
                        .toList());
        String title = texts.text(Message.of("mutual-aid.agreements.title", standing.space().name()));
        return new PageHtml(title, templates.render("group/agreements.html.vm", Map.of("agreements", view)));
    }
}
