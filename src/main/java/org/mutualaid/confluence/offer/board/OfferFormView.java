package org.mutualaid.confluence.offer.board;

import java.util.List;

/**
 * The form to offer something, blank or with an offer in it.
 *
 * @param code of the offer that is said anew; empty for a new one
 * @param today the first date that can be the last day, as year-month-day
 */
public record OfferFormView(String code, Texts texts, Lists lists, List<Day> days, String today) {

    /** What stands in the fields. */
    public record Texts(String title, String note, String until, String quantity, String unit) {
    }

    /** What can be chosen, and what is. */
    public record Lists(
            List<OfferBoardView.Choice> kinds,
            List<OfferBoardView.Choice> categories,
            List<OfferBoardView.Choice> areas,
            List<OfferBoardView.Choice> rhythms,
            List<OfferBoardView.Choice> languages,
            List<OfferBoardView.Choice> audiences) {
    }

    /** The free times of one day of the week. */
    public record Day(String name, List<OfferBoardView.Choice> parts) {
    }
}
