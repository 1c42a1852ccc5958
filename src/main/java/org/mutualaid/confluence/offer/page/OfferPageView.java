package org.mutualaid.confluence.offer.page;

import java.util.List;
import org.mutualaid.confluence.offer.asked.AskingView;
import org.mutualaid.confluence.offer.board.OfferFormView;
import org.mutualaid.confluence.offer.card.OfferCardView;
import org.mutualaid.confluence.offer.desk.OfferStories;

/**
 * The page of an offer for one reader.
 *
 * @param spaceName of the space it belongs to
 * @param actions what the reader can do: {@code ask}, {@code edit}, {@code pause}, {@code resume}, {@code withdraw}
 * @param askings as far as the reader may know of them, the latest first
 * @param form with the offer in it, for who offers
 * @param login address of the log-in page for a visitor; empty for those logged in
 */
public record OfferPageView(
        OfferCardView card,
        String space,
        String spaceName,
        List<String> actions,
        List<AskingView> askings,
        List<OfferStories.Line> story,
        OfferFormView form,
        String login) {

    public boolean may(String action) {
        return actions.contains(action);
    }
}
