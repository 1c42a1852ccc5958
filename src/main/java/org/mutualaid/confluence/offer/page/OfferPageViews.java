package org.mutualaid.confluence.offer.page;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.offer.asked.AskingService;
import org.mutualaid.confluence.offer.asked.AskingView;
import org.mutualaid.confluence.offer.asked.AskingViews;
import org.mutualaid.confluence.offer.board.OfferForms;
import org.mutualaid.confluence.offer.card.OfferCardViews;
import org.mutualaid.confluence.offer.desk.OfferStories;
import org.mutualaid.confluence.offer.desk.OfferView;
import org.mutualaid.confluence.offer.desk.OfferViews;
import org.mutualaid.confluence.offer.desk.SeenOffer;
import org.mutualaid.confluence.web.address.LoginAddress;
import org.mutualaid.confluence.web.address.PageAddress;

/** Puts the page of an offer into words for the one who looks at it. */
public final class OfferPageViews {

    private final OfferViews offers;
    private final OfferCardViews cards;
    private final Asked asked;
    private final OfferForms forms;
    private final LoginAddress login;

    public OfferPageViews(
            OfferViews offers, OfferCardViews cards, Asked asked, OfferForms forms, LoginAddress login) {
        this.offers = offers;
        this.cards = cards;
        this.asked = asked;
        this.forms = forms;
        this.login = login;
    }

    OfferPageView of(SeenOffer seen) {
        OfferView view = offers.of(seen);
        List<AskingView> askings = asked.of(seen);
        boolean waits = askings.stream().anyMatch(asking -> asking.state().equals("waiting"));
        boolean visitor = seen.standing().actor().isVisitor();
        return new OfferPageView(
                cards.of(seen, waits),
                seen.standing().space().key(),
                seen.standing().space().name(),
                view.actions(),
                askings,
                asked.stories().latestFirst(seen),
                forms.of(seen.offer(), seen.lists()),
                visitor ? login.backTo(new PageAddress(view.url(), Map.of())) : "");
    }

    /** What happened around an offer. */
    public record Asked(AskingService service, AskingViews views, OfferStories stories) {

        List<AskingView> of(SeenOffer seen) {
            return service.of(seen).stream().map(views::of).toList();
        }
    }
}
