package org.mutualaid.confluence.resource.aside;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.card.AmountText;
import org.mutualaid.confluence.resource.desk.AgreedLook;
import org.mutualaid.confluence.resource.ledger.StockLedger;
import org.mutualaid.confluence.resource.stock.Hold;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.PageTemplates;

/** Asks who looks after goods whether what has been set aside for long is still waited for. */
public final class HeldPieces implements MyAidPart {

    private static final int POSITION = 245;
    private static final int MOST = 3;
    private static final int LOOKED_AFTER = 200;

    private final ResourceStore resources;
    private final StockLedger ledger;
    private final AgreedLook look;
    private final Words words;
    private final PageTemplates templates;

    public HeldPieces(
            ResourceStore resources, StockLedger ledger, AgreedLook look, Words words, PageTemplates templates) {
        this.resources = resources;
        this.ledger = ledger;
        this.look = look;
        this.words = words;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public MyPieces of(MyReader reader) {
        if (!reader.standing().isMember()) {
            return MyPieces.NONE;
        }
        long space = reader.standing().space().id();
        Map<PublicCode, Resource> mine = resources.unverified(
                        space, reader.standing().requireMember(), ledger.time().today().plusDays(1), LOOKED_AFTER)
                .stream()
                .filter(resource -> resource.entry().kind().hasLedger())
                .collect(Collectors.toMap(Resource::code, Function.identity()));
        Instant since = ledger.time().now().minus(Duration.ofDays(look.heldFor(space)));
        List<Hold> old = mine.isEmpty() ? List.of() : ledger.store().holdsOf(mine.keySet()).stream()
                .filter(hold -> hold.since().isBefore(since))
                .sorted((one, other) -> one.since().compareTo(other.since()))
                .limit(MOST)
                .toList();
        if (!old.isEmpty()) {
            templates.require("registry");
        }
        return new MyPieces(old.stream().map(hold -> piece(hold, mine.get(hold.resource()), reader)).toList(),
                List.of());
    }

    private String piece(Hold hold, Resource resource, MyReader reader) {
        LookView view = new LookView(
                reader.ids() + "-held-" + resource.code() + "-" + hold.reference(),
                resource.code().text(),
                resource.entry().name(),
                words.sentence(hold, resource));
        return templates.render("registry/long-held.html.vm", Map.of("held", view));
    }

    /** The words of it. */
    public record Words(AmountText amounts, TextGateway texts, DateWords dates) {

        String sentence(Hold hold, Resource resource) {
            return texts.text(Message.of("mutual-aid.registry.held.long",
                    amounts.of(hold.quantity(), resource.entry()), hold.reference(),
                    dates.momentWithin(hold.since())));
        }
    }
}
