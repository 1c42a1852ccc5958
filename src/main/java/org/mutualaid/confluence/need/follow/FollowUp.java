package org.mutualaid.confluence.need.follow;

import org.mutualaid.confluence.need.card.Phrase;

/**
 * Something a coordinator may want to look after, with the list of it.
 *
 * @param count how many the list holds; what has none is not shown
 * @param words the sentence with the number
 * @param note a few words on what to do about it
 * @param onBoard whether the link shows another list of the same board, and not another page
 * @param current whether this list is shown at the moment
 */
public record FollowUp(int count, Phrase words, String note, String link, boolean onBoard, boolean current) {

    /** Something of which the list is on a page of its own. */
    public static FollowUp elsewhere(int count, Phrase words, String note, String link) {
        return new FollowUp(count, words, note, link, false, false);
    }
}
