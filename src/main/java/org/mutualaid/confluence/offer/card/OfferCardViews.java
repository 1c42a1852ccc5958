package org.mutualaid.confluence.offer.card;

import java.util.List;
import java.util.stream.Collectors;
import org.mutualaid.confluence.need.card.CardViews;
import org.mutualaid.confluence.need.card.LanguageNames;
import org.mutualaid.confluence.offer.desk.OfferView;
import org.mutualaid.confluence.offer.desk.OfferViews;
import org.mutualaid.confluence.offer.desk.SeenOffer;

/** Makes the card of an offer for one reader. */
public final class OfferCardViews {

    private static final String OPEN = "open";

    private final OfferViews offers;
    private final OfferWords words;

    public OfferCardViews(OfferViews offers, OfferWords words) {
        this.offers = offers;
        this.words = words;
    }

    /** @param asked whether somebody asked for it and waits */
    public OfferCardView of(SeenOffer seen, boolean asked) {
        OfferView view = offers.of(seen);
        OfferCardView.Words said = words.words(seen.offer().giving());
        boolean reads = view.words().isPresent();
        return new OfferCardView(
                view.code(),
                view.title(),
                view.url(),
                CardViews.icon(view.category().key()),
                view.category().name(),
                view.state().equals(OPEN) ? "" : words.text("state." + view.state()),
                areas(view),
                reads ? said : new OfferCardView.Words(said.sort(), "", "", "", ""),
                view.words().map(OfferView.Words::languages).orElse(List.of()).stream()
                        .map(LanguageNames::of)
                        .toList(),
                view.words().map(OfferView.Words::by).orElse(""),
                view.words().map(OfferView.Words::mine).orElse(false),
                asked && reads,
                view.may("ask"));
    }

    private String areas(OfferView view) {
        return view.areas().isEmpty()
                ? words.text("anywhere")
                : view.areas().stream().map(OfferView.Named::name).collect(Collectors.joining(", "));
    }
}
