package org.mutualaid.confluence.offer.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.offer.FreeTimes;
import org.mutualaid.confluence.offer.Giving;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.offer.OfferStatus;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Shows an offer to somebody: what they may see of it, and what they can do. */
public final class OfferViews {

    private final NeedViews needs;
    private final PeopleGateway people;
    private final TextGateway texts;
    private final LinkGateway links;
    private final SiteTime time;

    public OfferViews(
            NeedViews needs, PeopleGateway people, TextGateway texts, LinkGateway links, SiteTime time) {
        this.needs = needs;
        this.people = people;
        this.texts = texts;
        this.links = links;
        this.time = time;
    }

    public OfferView of(SeenOffer seen) {
        Offer offer = seen.offer();
        Giving giving = offer.giving();
        boolean reads = OfferPolicy.reads(offer, seen.standing());
        String category = needs.categoryName(giving.category(), seen.lists());
        return new OfferView(
                offer.code().text(),
                seen.standing().space().key(),
                offer.revision(),
                state(offer).key(),
                reads ? giving.title() : category,
                giving.kind().key(),
                new OfferView.Named(giving.category(), category),
                giving.areas().stream()
                        .map(key -> new OfferView.Named(key, seen.lists().nameOfArea(key)))
                        .toList(),
                Optional.of(seen).filter(any -> reads).map(this::words),
                actions(seen),
                links.to("/plugins/servlet/mutual-aid/offer/" + offer.code()));
    }

    /** The name of a person, or "somebody" once they have left the site. */
    public String name(String person) {
        return people.nameOf(person).orElseGet(() -> texts.text(Message.of("mutual-aid.somebody")));
    }

    /** Once its last day has passed an offer is over, whether or not the app has written so yet. */
    private OfferStatus state(Offer offer) {
        boolean over = !offer.status().isClosed() && offer.giving().isOver(time.today());
        return over ? OfferStatus.ENDED : offer.status();
    }

    private OfferView.Words words(SeenOffer seen) {
        Giving giving = seen.offer().giving();
        return new OfferView.Words(
                giving.note(),
                giving.times().times().stream().map(FreeTimes.Time::key).toList(),
                giving.rhythm().key(),
                giving.until(),
                giving.languages(),
                giving.audience().name().toLowerCase(Locale.ROOT),
                giving.quantity(),
                giving.unit(),
                name(seen.offer().offeredBy()),
                seen.isOwn(),
                seen.offer().offered());
    }

    private List<String> actions(SeenOffer seen) {
        List<String> actions = new ArrayList<>();
        if (!seen.standing().isMember()) {
            return actions;
        }
        Offer offer = seen.offer();
        if (!seen.isOwn() && offer.isFindable(time.today())) {
            actions.add("ask");
        }
        if (seen.isOwn()) {
            actions.add("edit");
        }
        for (OfferOutcome outcome : OfferOutcome.values()) {
            if (OfferPolicy.may(seen, outcome) && fits(outcome, offer)) {
                actions.add(outcome.key());
            }
        }
        return actions;
    }

    private boolean fits(OfferOutcome outcome, Offer offer) {
        return switch (outcome) {
            case PAUSE -> offer.status() == OfferStatus.OPEN && !offer.giving().isOver(time.today());
            case RESUME -> offer.status() != OfferStatus.OPEN && !offer.giving().isOver(time.today());
            case WITHDRAW -> !offer.status().isClosed();
        };
    }
}
