package org.mutualaid.confluence.need.card;

import java.math.BigDecimal;
import java.util.Set;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.desk.NeedView;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.promise.PromiseViews;
import org.mutualaid.confluence.platform.SiteTime;

/** Makes the card of a need for one reader. */
public final class CardViews {

    /** Kinds with a picture of their own; the others share one. */
    private static final Set<String> PICTURES = Set.of(
            "food", "rides", "home", "baby", "health", "language", "repairs", "company", "care", "paperwork");

    private final NeedViews needs;
    private final AmountWords amounts;
    private final NeededWords needed;
    private final PromiseViews promises;
    private final SiteTime time;

    public CardViews(
            NeedViews needs, AmountWords amounts, NeededWords needed, PromiseViews promises,
            SiteTime time) {
        this.needs = needs;
        this.amounts = amounts;
        this.needed = needed;
        this.promises = promises;
        this.time = time;
    }

    public CardView of(Need need, Standing standing, Catalogue lists) {
        NeedView view = needs.of(need, standing, lists);
        boolean yours = view.mine().isPresent();
        boolean recent = !need.asked().isBefore(time.startOfYesterday());
        return new CardView(
                view.code(),
                view.title(),
                view.url(),
                icon(view.category().key()),
                view.category().name(),
                view.area().map(NeedView.Named::name).orElse(""),
                yours,
                recent && !yours && need.status() == NeedStatus.OPEN,
                needed.of(need),
                amounts.amount(need, view),
                amounts.helping(need, view),
                promises.onCard(need, standing),
                LanguageNames.of(view.language()),
                action(view),
                need.status().isActive() && need.place().isMovedUp(),
                need.status().isActive() ? view.order().reason() : "");
    }

    public static String icon(String category) {
        return PICTURES.contains(category) ? category : "other";
    }

    /** What the reader can do next, for a card or for the page of a need. */
    public static CardView.Action action(NeedView view) {
        BigDecimal most = view.amounts().remaining().number();
        boolean whole = most.scale() <= 0;
        return new CardView.Action(
                kind(view, most),
                most.toPlainString(),
                most.min(BigDecimal.ONE).toPlainString(),
                whole ? "1" : "any",
                view.amounts().unit().orElse(""),
                view.may("release"));
    }

    private static String kind(NeedView view, BigDecimal most) {
        if (view.may("claim")) {
            return most.compareTo(BigDecimal.ONE) > 0 ? "claim-some" : "claim";
        }
        return view.mine().isPresent() && view.may("met") ? "done" : "open";
    }
}
