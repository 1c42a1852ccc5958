package org.mutualaid.confluence.offer.follow;

import java.util.List;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.offer.asked.AskingView;

/**
 * The list of questions that wait.
 *
 * @param next address of the rest; empty at the end
 */
public record UnansweredView(
        String space, String spaceName, Phrase count, List<AskingView> askings, String next) {
}
