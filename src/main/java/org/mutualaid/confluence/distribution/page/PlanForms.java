package org.mutualaid.confluence.distribution.page;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.agreed.RoundRuleService;
import org.mutualaid.confluence.distribution.agreed.RoundRuleWords;
import org.mutualaid.confluence.distribution.page.PlanChoices.Choice;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.distribution.telling.RoundView;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.desk.ResourceQuery;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.value.Quantity;

/** What can be chosen when a round is planned. */
public final class PlanForms {

    private static final String REST = "/rest/mutual-aid/1.0/rounds";
    private static final String MOST_RESOURCES = "200";

    private final ResourceService resources;
    private final CatalogueSource catalogues;
    private final RoundRuleService rules;
    private final RoundRuleWords words;
    private final Telling telling;

    public PlanForms(
            ResourceService resources, CatalogueSource catalogues, RoundRuleService rules, RoundRuleWords words,
            Telling telling) {
        this.resources = resources;
        this.catalogues = catalogues;
        this.rules = rules;
        this.words = words;
        this.telling = telling;
    }

    /** For a new round. */
    PlanChoices forNew(Standing standing) {
        RuleKind agreed = rules.of(standing).terms().kind();
        return choices(standing, new Start(REST, "", "", agreed.key(),
                new RoundView.Scope("", "", ""), new PlanChoices.Typed("", "", "")));
    }

    /** For planning a draft anew, with what it was planned with. */
    PlanChoices forAgain(Standing standing, RoundView round) {
        return choices(standing, new Start(
                REST + "/" + round.code() + "/plan",
                Integer.toString(round.revision()),
                round.goods().code(),
                round.rule().key(),
                round.rule().chosen(),
                new PlanChoices.Typed(Long.toString(round.goods().units()), round.rule().mostEach(),
                        round.rule().chosen().neededBy())));
    }

    private PlanChoices choices(Standing standing, Start start) {
        Catalogue lists = catalogues.of(standing.space());
        RuleKind agreed = rules.of(standing).terms().kind();
        return new PlanChoices(
                telling.links.to(start.send),
                start.revision,
                resources.list(standing.actor(), new ResourceQuery(
                                standing.space().key(), Map.of("kind", "stock", "limit", MOST_RESOURCES)))
                        .resources().results().stream()
                        .filter(seen -> isThereAny(seen) || seen.resource().code().text().equals(start.resource))
                        .map(seen -> resource(seen, start.resource))
                        .toList(),
                lists.categories().stream()
                        .map(category -> choice(category.key(), telling.needs.categoryName(category.key(), lists),
                                start.scope.category()))
                        .toList(),
                lists.areas().stream().map(area -> choice(area.key(), area.name(), start.scope.area())).toList(),
                rules(agreed, start.rule),
                start.typed);
    }

    private List<Choice> rules(RuleKind agreed, String chosen) {
        return Arrays.stream(RuleKind.values())
                .map(kind -> choice(kind.key(), kind == agreed
                        ? telling.text("form.rule.agreed", words.name(kind)) : words.name(kind), chosen))
                .toList();
    }

    private Choice resource(SeenResource seen, String chosen) {
        String free = seen.stock().free().number().toPlainString();
        Optional<String> unit = seen.resource().entry().counting().unit();
        String amount = unit.map(name -> free + " " + name).orElse(free);
        String code = seen.resource().code().text();
        return new Choice(code, telling.text("form.resource.free", seen.resource().entry().name(), amount),
                code.equals(chosen), seen.resource().entry().category());
    }

    private static boolean isThereAny(SeenResource seen) {
        return seen.stock().free().compareTo(Quantity.ONE) >= 0;
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen), "");
    }

    /** What a form starts with. */
    private record Start(
            String send,
            String revision,
            String resource,
            String rule,
            RoundView.Scope scope,
            PlanChoices.Typed typed) {
    }

    /** Texts, addresses and names. */
    public static final class Telling {

        private final TextGateway texts;
        private final LinkGateway links;
        private final NeedViews needs;

        public Telling(TextGateway texts, LinkGateway links, NeedViews needs) {
            this.texts = texts;
            this.links = links;
            this.needs = needs;
        }

        private String text(String key, Serializable... arguments) {
            return texts.text(Message.of("mutual-aid.round." + key, arguments));
        }
    }
}
