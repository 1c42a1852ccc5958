package org.mutualaid.confluence.distribution.agreed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.group.agreement.AgreedDatesView;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.AgreementSection;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.web.PageTemplates;

/** Where coordinators settle by which rule their space shares out what is scarce. */
public final class RoundRuleSection implements AgreementSection {

    private final RoundRuleService service;
    private final RoundRuleWords words;
    private final SiteTime time;
    private final LinkGateway links;
    private final PageTemplates templates;

    public RoundRuleSection(
            RoundRuleService service, RoundRuleWords words, SiteTime time, LinkGateway links,
            PageTemplates templates) {
        this.service = service;
        this.words = words;
        this.time = time;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public AgreementKind kind() {
        return AgreementKind.ROUNDS;
    }

    @Override
    public String html(Standing coordinator) {
        return templates.render("group/rounds.html.vm", Map.of("rounds", view(service.of(coordinator))));
    }

    private RoundRuleView view(Settled<RoundRule> settled) {
        RoundRule now = settled.terms();
        List<RoundRuleView.Choice> rules = Arrays.stream(RuleKind.values())
                .map(kind -> new RoundRuleView.Choice(kind.key(), words.name(kind),
                        words.sentence(kind, now.windowDays()), words.source(kind), kind == now.kind()))
                .toList();
        return new RoundRuleView(
                settled.standing().space().key(),
                settled.agreement().revision(),
                words.sentence(now.kind(), now.windowDays()),
                rules,
                now.windowDays(),
                AgreedDatesView.of(settled.agreement(), time.today(), links::to));
    }
}
