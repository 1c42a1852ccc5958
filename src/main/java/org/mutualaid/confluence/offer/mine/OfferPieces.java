package org.mutualaid.confluence.offer.mine;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.offer.OfferStore;
import org.mutualaid.confluence.offer.asking.AskingStore;
import org.mutualaid.confluence.offer.card.OfferCardView;
import org.mutualaid.confluence.offer.desk.SeenOffer;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.PublicCode;

/** In My aid: what one offers. */
public final class OfferPieces implements MyAidPart {

    private static final int AFTER_NEEDS = 200;
    private static final int MOST = 50;

    /** How long a closed offer is still shown. */
    private static final Duration SHOWN = Duration.ofDays(28);

    private final OfferStore offers;
    private final AskingStore askings;
    private final CatalogueSource catalogues;
    private final PieceHtml html;
    private final SiteTime time;

    public OfferPieces(
            OfferStore offers, AskingStore askings, CatalogueSource catalogues, PieceHtml html, SiteTime time) {
        this.offers = offers;
        this.askings = askings;
        this.catalogues = catalogues;
        this.html = html;
        this.time = time;
    }

    @Override
    public int position() {
        return AFTER_NEEDS;
    }

    @Override
    public MyPieces of(MyReader reader) {
        String person = reader.standing().actor().userKey().orElse("");
        Instant since = time.now().minus(SHOWN);
        List<Offer> own = offers.ownOf(person, reader.standing().space().id(), MOST).stream()
                .filter(offer -> offer.closed().filter(closed -> closed.isBefore(since)).isEmpty())
                .toList();
        Set<PublicCode> asked = askings.waitingOn(own.stream().map(Offer::code).toList()).stream()
                .flatMap(asking -> asking.offer().stream())
                .collect(Collectors.toSet());
        Catalogue lists = catalogues.of(reader.standing().space());
        List<OfferCardView> cards = own.stream()
                .map(offer -> html.card(new SeenOffer(offer, reader.standing(), lists), asked.contains(offer.code())))
                .toList();
        return new MyPieces(List.of(), List.of(html.section(cards, reader)));
    }

    /** What the templates of the pieces are given. */
    static Map<String, Object> with(MyReader reader, String name, Object view) {
        Map<String, Object> views = new HashMap<>();
        views.put("ids", reader.ids());
        views.put("acts", reader.acts());
        views.put(name, view);
        return views;
    }
}
