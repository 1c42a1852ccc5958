package org.mutualaid.confluence.resource.kit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceFilter;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.Visibility;
import org.mutualaid.confluence.resource.card.AmountText;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.page.ResourcePart;
import org.mutualaid.confluence.web.PageTemplates;

/** What goes into a kit, on the page of the kit. Shown for what has a recipe, and to keepers, who can give it one. */
public final class KitRecipe implements ResourcePart {

    private static final int POSITION = 160;
    private static final int BLANKS = 3;
    private static final int MOST_CHOICES = 200;

    private final KitService service;
    private final ResourceStore resources;
    private final AmountText amounts;
    private final LinkGateway links;
    private final PageTemplates templates;
    private final ResourcePolicy policy = new ResourcePolicy();

    public KitRecipe(
            KitService service, ResourceStore resources, AmountText amounts, LinkGateway links,
            PageTemplates templates) {
        this.service = service;
        this.resources = resources;
        this.amounts = amounts;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<String> html(SeenResource seen) {
        boolean keeper = policy.isKeeper(seen.standing());
        if (seen.resource().entry().kind() != ResourceKind.STOCK || !seen.standing().isMember()) {
            return Optional.empty();
        }
        KitService.Kit kit = service.kit(seen);
        if (kit.items().isEmpty() && !keeper) {
            return Optional.empty();
        }
        List<String> places = seen.stock().accounts().stream().map(one -> one.place().name()).distinct().toList();
        KitView view = new KitView(
                "kit-" + seen.resource().code(),
                links.to("/rest/mutual-aid/1.0/resources/" + seen.resource().code() + "/kit"),
                policy.isTeam(seen.standing()) && !kit.items().isEmpty() && !seen.resource().retired(),
                keeper && !seen.resource().retired(),
                kit.items().stream().map(item -> line(item, kit.resource(item.resource()))).toList(),
                Collections.nCopies(BLANKS, new KitView.Line("", "", "", "")),
                keeper ? choices(seen.resource()) : List.of(),
                places);
        return Optional.of(templates.render("registry/kit.html.vm", Map.of("kit", view)));
    }

    private KitView.Line line(KitItem item, Resource resource) {
        return new KitView.Line(
                resource.code().text(), resource.entry().name(), item.quantity().toString(),
                amounts.of(item.quantity(), resource.entry()));
    }

    private List<KitView.Line> choices(Resource kit) {
        ResourceFilter stocks = ResourceFilter.in(kit.spaceId(), Set.of(Visibility.values()))
                .of(Optional.of(ResourceKind.STOCK));
        return resources.list(stocks, Optional.empty(), MOST_CHOICES).results().stream()
                .filter(one -> !one.code().equals(kit.code()))
                .map(one -> new KitView.Line(one.code().text(), one.entry().name(), "", ""))
                .toList();
    }
}
