package org.mutualaid.confluence.need.board;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.need.card.CardAsideView;
import org.mutualaid.confluence.need.card.CardView;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.need.follow.FollowUpView;
import org.mutualaid.confluence.need.ordering.OrderBox;

/**
 * A board for one reader. Texts are plain; what does not apply is empty.
 *
 * @param name of the board on its page; begins its parameters and the ids of its parts
 * @param refresh where a script finds the board anew; what the reader chose is to be added
 * @param acts whether there is anything to press: not in exports and previews
 * @param order how the list is ordered
 * @param asides what other features name on the cards, by the code of the need
 * @param ask what the form offers; without categories for those who may not post
 */
public record BoardView(
        String name,
        String space,
        String refresh,
        boolean acts,
        Reader reader,
        List<Count> counts,
        FollowUpView follow,
        Filters filters,
        Views views,
        OrderBox order,
        List<CardView> cards,
        Map<String, List<CardAsideView>> asides,
        Foot foot,
        Empty empty,
        AskChoices ask) {

    /** What other features name on the card of a need. */
    public List<CardAsideView> aside(String code) {
        return asides.getOrDefault(code, List.of());
    }

    /**
     * Who looks.
     *
     * @param member may post and promise
     * @param login address of the log-in page for a visitor; empty for those logged in
     */
    public record Reader(boolean member, String login) {
    }

    /** How many there are of something, with the list of them. */
    public record Count(Phrase words, String link, boolean current) {
    }

    /**
     * The ways to narrow the list.
     *
     * @param kept hidden fields that carry the rest of the address
     * @param chosen what was narrowed, each with the link that undoes it
     * @param clear link without any choice; empty when nothing was chosen
     */
    public record Filters(
            String action, List<Choice> kept, String words, List<Select> selects, List<Chosen> chosen, String clear) {
    }

    public record Select(String field, String label, List<Choice> choices) {
    }

    public record Choice(String value, String label, boolean selected) {

        static Choice of(String value, String label) {
            return new Choice(value, label, false);
        }
    }

    public record Chosen(String label, String without) {
    }

    /**
     * Cards or list.
     *
     * @param plain address of the same needs as a text to paste into a chat
     */
    public record Views(boolean list, String cardsLink, String listLink, String plain) {
    }

    /**
     * How much of the list is shown.
     *
     * @param together the sentence for when what came before is still on the page
     * @param next link to the rest; empty at the end
     * @param begin link to the beginning; empty when it is shown
     */
    public record Foot(String words, String together, String next, String more, String begin) {
    }

    /**
     * Why nothing is listed.
     *
     * @param kind {@code none} when nothing is open, {@code first} when nobody ever asked, {@code filter} when
     *     something is but was not chosen, empty when something is listed
     * @param all link to all areas, when one was chosen
     * @param met link to what was met, when something was
     */
    public record Empty(String kind, String title, String sentence, String all, String met) {
    }

    /**
     * What the form to ask for help offers.
     *
     * @param today the first date that can be needed by, as year-month-day
     */
    public record AskChoices(
            List<Choice> categories,
            List<Choice> areas,
            List<Choice> languages,
            List<Choice> urgencies,
            String today) {

        static final AskChoices NONE = new AskChoices(List.of(), List.of(), List.of(), List.of(), "");
    }
}
