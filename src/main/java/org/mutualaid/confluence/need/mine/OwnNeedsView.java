package org.mutualaid.confluence.need.mine;

import java.util.List;
import org.mutualaid.confluence.need.card.CardView;
import org.mutualaid.confluence.need.promise.PromiseNote;

/** What is a reader's own, in words. Each need stands in one place only: the first that it belongs to. */
public record OwnNeedsView(List<Item> waiting, List<Part> parts) {

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
