package org.mutualaid.confluence.resource.aside;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.page.NeedAside;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceFilter;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.card.AmountText;
import org.mutualaid.confluence.resource.card.ItemViews;
import org.mutualaid.confluence.resource.desk.AgreedLook;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.value.FoldedText;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.PageTemplates;

/** Tells beside a need what the registry gives away of its kind, and sets some of it aside. For members. */
public final class HaveAside implements NeedAside {

    private static final int POSITION = 30;
    private static final int READ = 40;
    private static final int SHOWN = 4;
    /** Shorter words, such as of or for, say nothing. */
    private static final int WORD = 4;

    private final ResourceStore resources;
    private final ResourceService service;
    private final ItemViews items;
    private final AgreedLook look;
    private final Words words;
    private final ResourcePolicy policy = new ResourcePolicy();

    public HaveAside(
            ResourceStore resources, ResourceService service, ItemViews items, AgreedLook look, Words words) {
        this.resources = resources;
        this.service = service;
        this.items = items;
        this.look = look;
        this.words = words;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<String> html(SeenNeed seen) {
        Need need = seen.need();
        if (!seen.standing().isMember() || need.status().isClosed()) {
            return Optional.empty();
        }
        ResourceFilter alike = ResourceFilter.in(need.spaceId(), policy.seen(seen.standing()))
                .in(Optional.of(need.ask().category()), Optional.empty());
        List<Resource> found = resources.list(alike, Optional.empty(), READ).results().stream()
                .filter(resource -> resource.entry().kind() != ResourceKind.LENDING)
                .toList();
        int days = look.days(need.spaceId());
        List<HaveView.Have> all = service.withStock(found, seen.standing(), seen.lists()).stream()
                .sorted(Comparator.comparing((SeenResource one) -> !isNear(one, need)))
                .filter(one -> one.resource().entry().kind() != ResourceKind.STOCK || !usable(one).isZero())
                .limit(SHOWN)
                .map(one -> have(one, need, days))
                .toList();
        return all.isEmpty() ? Optional.empty()
                : Optional.of(words.html(new HaveView("have-" + need.code(), all)));
    }

    private HaveView.Have have(SeenResource seen, Need need, int days) {
        Quantity most = usable(seen).least(need.remaining());
        boolean offers = isNear(seen, need) && policy.isTeam(seen.standing()) && !most.isZero()
                && seen.resource().entry().kind() == ResourceKind.STOCK
                && seen.resource().entry().counting().admits(most);
        return new HaveView.Have(
                items.of(seen, ItemViews.Lent.NOTHING, days),
                words.address(seen.resource()),
                offers ? words.offer(most, seen) : "",
                offers ? words.body(need, most) : "");
    }

    private Quantity usable(SeenResource seen) {
        return seen.stock().usable(words.time().today());
    }

    /** Whether its name has a longer word of what was asked for: the same kind of thing alone is no offer. */
    static boolean isNear(SeenResource seen, Need need) {
        Set<String> asked = Set.copyOf(FoldedText.of(need.ask().title()).words());
        return FoldedText.of(seen.resource().entry().name()).words().stream()
                .anyMatch(word -> word.length() >= WORD && asked.contains(word));
    }

    /** The words and addresses around it. */
    public record Words(
            AmountText amounts, TextGateway texts, LinkGateway links, SiteTime time, PageTemplates templates,
            Json json) {

        String html(HaveView view) {
            templates.require("registry");
            return templates.render("registry/have.html.vm", Map.of("have", view));
        }

        String borrowing(BorrowView view) {
            templates.require("registry");
            return templates.render("registry/borrow.html.vm", Map.of("borrow", view));
        }

        String address(Resource resource) {
            return links.to("/rest/mutual-aid/1.0/resources/" + resource.code() + "/movements");
        }

        String loans(Resource resource) {
            return links.to("/rest/mutual-aid/1.0/resources/" + resource.code() + "/loans");
        }

        String page(Resource resource) {
            return links.to("/plugins/servlet/mutual-aid/resource/" + resource.code());
        }

        String asking(Need need) {
            return json.write(Map.of("need", need.code().text()));
        }

        String offer(Quantity most, SeenResource seen) {
            String amount = amounts.of(most, seen.resource().entry());
            return texts.text(Message.of("mutual-aid.registry.have.set-aside", amount));
        }

        String body(Need need, Quantity most) {
            return json.write(Map.of(
                    "type", "reserved", "need", need.code().text(), "quantity", most.number()));
        }
    }
}
