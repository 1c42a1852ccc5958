package org.mutualaid.confluence.practice.use;

import java.util.List;
import org.mutualaid.confluence.practice.Try;

/**
 * Where a page is of use, for one reader. Texts are plain; what does not apply is empty.
 *
 * @param people such as "4 people tried it."
 * @param figures what the board says about its topics, in sentences
 * @param tries the latest first, as they are kept
 */
public record UseView(
        List<Place> needs, List<Place> shifts, String people, List<String> figures, List<Try> tries) {

    public UseView {
        needs = List.copyOf(needs);
        shifts = List.copyOf(shifts);
        figures = List.copyOf(figures);
        tries = List.copyOf(tries);
    }

    /** Something with a page of its own. */
    public record Place(String code, String title, String when, String url) {
    }
}
