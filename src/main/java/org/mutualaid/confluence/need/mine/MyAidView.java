package org.mutualaid.confluence.need.mine;

import java.util.List;
import org.mutualaid.confluence.need.card.CardView;
import org.mutualaid.confluence.need.promise.PromiseNote;

/**
 * What is a reader's own, in words. Each need stands in one part only: the first that it belongs to.
 *
 * @param id of the macro on its page; begins the ids of its parts
 * @param acts whether there is anything to press: not in exports and previews
 * @param login address of the log-in page for a visitor; empty for those logged in
 */
public record MyAidView(String id, boolean acts, String login, List<Part> parts) {

    /**
     * @param empty the sentence for when there is nothing in it
     */
    public record Part(String title, String empty, List<Item> items) {
    }

    /**
     * One need.
     *
     * @param why what the reader could say about it; empty where nothing is waited for
     * @param promised whether the reader promised it
     * @param over whether it is closed
     * @param term of the reader's own promise
     */
    public record Item(CardView card, String why, boolean promised, boolean over, PromiseNote term) {

        boolean isWaiting() {
            return !why.isEmpty() || term.quiet();
        }
    }
}
