package org.mutualaid.confluence.offer.mine;

import java.util.List;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.offer.asked.AskingViews;
import org.mutualaid.confluence.offer.asked.SeenAsking;
import org.mutualaid.confluence.offer.card.OfferCardView;
import org.mutualaid.confluence.offer.card.OfferCardViews;
import org.mutualaid.confluence.offer.desk.SeenOffer;
import org.mutualaid.confluence.web.PageTemplates;

/** The pieces as HTML. */
public final class PieceHtml {

    private final OfferCardViews cards;
    private final AskingViews askings;
    private final PageTemplates templates;

    public PieceHtml(OfferCardViews cards, AskingViews askings, PageTemplates templates) {
        this.cards = cards;
        this.askings = askings;
        this.templates = templates;
    }

    OfferCardView card(SeenOffer seen, boolean asked) {
        return cards.of(seen, asked);
    }

    String asking(SeenAsking seen, MyReader reader) {
        templates.require("offer");
        return templates.render("offer/mine-asking.html.vm",
                OfferPieces.with(reader, "asking", askings.of(seen)));
    }

    String section(List<OfferCardView> own, MyReader reader) {
        templates.require("offer");
        return templates.render("offer/mine-offers.html.vm", OfferPieces.with(reader, "offers", own));
    }
}
