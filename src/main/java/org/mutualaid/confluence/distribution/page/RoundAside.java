package org.mutualaid.confluence.distribution.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.desk.RoundService;
import org.mutualaid.confluence.distribution.telling.LineViews;
import org.mutualaid.confluence.distribution.telling.RoundViews;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.page.NeedAside;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.card.AmountText;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.ledger.StockLedger;
import org.mutualaid.confluence.resource.stock.Hold;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.PageTemplates;

/** Tells beside a need what is set aside for it: by rounds, and by hand out of the registry. For members. */
public final class RoundAside implements NeedAside {

    private static final int POSITION = 29;
    private static final String RESOURCES = "/plugins/servlet/mutual-aid/resource/";

    private final RoundService rounds;
    private final RoundViews views;
    private final LineViews lines;
    private final Kept kept;
    private final Words words;

    public RoundAside(RoundService rounds, RoundViews views, LineViews lines, Kept kept, Words words) {
        this.rounds = rounds;
        this.views = views;
        this.lines = lines;
        this.kept = kept;
        this.words = words;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<String> html(SeenNeed seen) {
        if (!seen.standing().isMember() || seen.need().status().isClosed()) {
            return Optional.empty();
        }
        List<AsideRow> rows = new ArrayList<>();
        rounds.setAsideFor(seen.need().code(), seen.standing()).forEach(share -> rows.add(new AsideRow(
                words.text("round", lines.amount(share.units(), share.round().goods().unit().orElse("")),
                        views.name(share.round().goods())),
                views.address(share.round().code()),
                words.text("link", share.round().code().text()))));
        kept.of(seen.need().code(), seen.standing()).forEach((resource, quantity) -> rows.add(new AsideRow(
                words.text("by-hand", kept.amounts.of(quantity, resource.entry()), resource.entry().name()),
                words.links.to(RESOURCES + resource.code()),
                resource.code().text())));
        return rows.isEmpty() ? Optional.empty() : Optional.of(words.html(rows, "aside-" + seen.need().code()));
    }

    /** What is kept for needs in the ledger. */
    public record Kept(StockLedger ledger, ResourceStore resources, AmountText amounts) {

        private static final ResourcePolicy POLICY = new ResourcePolicy();

        /** Of entries that somebody sees. Two statements. */
        Map<Resource, Quantity> of(PublicCode need, Standing standing) {
            Map<PublicCode, Quantity> held = ledger.store().heldFor(need.text()).stream().collect(Collectors.toMap(
                    Hold::resource, Hold::quantity, Quantity::plus));
            return resources.byCodes(held.keySet()).stream()
                    .filter(resource -> POLICY.maySee(standing, resource))
                    .collect(Collectors.toMap(Function.identity(), resource -> held.get(resource.code())));
        }
    }

    /** The words and addresses around it. */
    public record Words(TextGateway texts, LinkGateway links, PageTemplates templates) {

        String html(List<AsideRow> rows, String id) {
            templates.require("round");
            return templates.render("round/aside.html.vm", Map.of("rows", rows, "id", id));
        }

        private String text(String key, Serializable... arguments) {
            return texts.text(Message.of("mutual-aid.round.aside." + key, arguments));
        }
    }
}
