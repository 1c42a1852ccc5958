package org.mutualaid.confluence.offer.asked;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.card.NeededWords;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.offer.asking.Asking;
import org.mutualaid.confluence.offer.desk.OfferViews;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Tells of questions and answers in words. */
public final class AskingViews {

    private final OfferViews offers;
    private final NeededWords needed;
    private final TextGateway texts;
    private final DateWords dates;
    private final LinkGateway links;

    public AskingViews(
            OfferViews offers, NeededWords needed, TextGateway texts, DateWords dates, LinkGateway links) {
        this.offers = offers;
        this.needed = needed;
        this.texts = texts;
        this.dates = dates;
        this.links = links;
    }

    public AskingView of(SeenAsking seen) {
        Asking asking = seen.asking();
        return new AskingView(
                asking.code().text(),
                sentence(seen),
                dates.moment(asking.asked()),
                asking.status().key(),
                outcome(seen),
                asking.words().orElse(""),
                seen.need().map(this::thing).orElse(AskingView.Thing.NONE),
                seen.offer().map(this::thing).orElse(AskingView.Thing.NONE),
                actions(seen),
                new AskingView.Moments(
                        asking.asked().toString(), asking.answered().map(Instant::toString).orElse("")));
    }

    private String sentence(SeenAsking seen) {
        Asking asking = seen.asking();
        if (seen.isToMe()) {
            return text("asking.to-you", offers.name(asking.askedBy()));
        }
        return seen.isMine()
                ? text("asking.by-you", offers.name(asking.person()))
                : text("asking.other", offers.name(asking.askedBy()), offers.name(asking.person()));
    }

    private String outcome(SeenAsking seen) {
        boolean gone = seen.asking().isWaiting() && !seen.isStillNeeded();
        return text(gone ? "asking.state.gone" : "asking.state." + seen.asking().status().key());
    }

    private List<String> actions(SeenAsking seen) {
        List<String> actions = new ArrayList<>();
        if (!seen.asking().isWaiting() || !seen.standing().isMember()) {
            return actions;
        }
        if (seen.isToMe() && seen.isStillNeeded()) {
            actions.add("yes");
        }
        if (seen.isToMe()) {
            actions.add("not-now");
        }
        if (seen.isMine() || seen.standing().isCoordinator()) {
            actions.add("take-back");
        }
        return actions;
    }

    private AskingView.Thing thing(Need need) {
        return new AskingView.Thing(need.code().text(), need.ask().title(),
                links.to("/plugins/servlet/mutual-aid/need/" + need.code()), needed.of(need).words().plain());
    }

    private AskingView.Thing thing(Offer offer) {
        return new AskingView.Thing(offer.code().text(), offer.giving().title(),
                links.to("/plugins/servlet/mutual-aid/offer/" + offer.code()), "");
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.offer." + key, arguments));
    }
}
