package org.mutualaid.confluence.offer.board;

import java.util.List;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.offer.card.OfferCardView;

/**
 * What a space can offer, for one reader. Texts are plain; what does not apply is empty.
 *
 * @param name of the list on its page; begins its parameters and the ids of its parts
 * @param acts whether there is anything to press: not in exports and previews
 * @param member whether the reader may offer and ask
 * @param login address of the log-in page for a visitor; empty for those logged in
 */
public record OfferBoardView(
        String name,
        String space,
        boolean acts,
        boolean member,
        String login,
        List<Count> counts,
        Filters filters,
        Views views,
        List<OfferCardView> cards,
        Foot foot,
        Empty empty,
        OfferFormView form) {

    /** How many there are of something, with the list of them. */
    public record Count(Phrase words, String link, boolean current) {
    }

    /**
     * The ways to narrow the list.
     *
     * @param kept hidden fields that carry the rest of the address
     * @param words what is looked for; only members look by words
     * @param clear link without any choice; empty when nothing was chosen
     */
    public record Filters(String action, List<Choice> kept, String words, List<Select> selects, String clear) {
    }

    public record Select(String field, String label, String all, List<Choice> choices) {
    }

    public record Choice(String value, String label, boolean selected) {
    }

    /** Cards or list. */
    public record Views(boolean list, String cardsLink, String listLink) {
    }

    /**
     * How much of the list is shown.
     *
     * @param next link to the rest; empty at the end
     * @param begin link to the beginning; empty when it is shown
     */
    public record Foot(String words, String next, String begin) {
    }

    /** Why nothing is listed; without a title when something is. */
    public record Empty(String title, String sentence) {
    }
}
