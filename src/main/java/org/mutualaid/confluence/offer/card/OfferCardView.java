package org.mutualaid.confluence.offer.card;

import java.util.List;
import org.mutualaid.confluence.need.card.CardView;

/**
 * An offer in words for one reader. Texts are plain; what does not apply is empty, and so is for visitors all that is
 * for members.
 *
 * @param icon name of the picture of its category
 * @param kind category
 * @param state in words; empty while it is open
 * @param by who offers it
 * @param asked whether somebody asked and waits for an answer
 * @param ask whether the reader can ask for it
 */
public record OfferCardView(
        String code,
        String title,
        String url,
        String icon,
        String kind,
        String state,
        String areas,
        Words words,
        List<CardView.Language> languages,
        String by,
        boolean yours,
        boolean asked,
        boolean ask) {

    /**
     * What is said about it.
     *
     * @param sort time, a skill, or a thing
     * @param when days and times, and how often
     * @param until the last day
     * @param amount how much there is of it
     */
    public record Words(String sort, String when, String until, String amount, String note) {
    }
}
