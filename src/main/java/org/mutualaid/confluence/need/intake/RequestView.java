package org.mutualaid.confluence.need.intake;

import java.util.List;
import org.mutualaid.confluence.need.status.Wording;

/**
 * The form on a page.
 *
 * @param words texts in the chosen language
 * @param leave address of a page that says nothing about this one
 * @param deleted the last day on which what was left to be reached by is there
 * @param days for how long it is there once help has come
 */
public record RequestView(
        String spaceKey,
        String spaceName,
        Wording words,
        String leave,
        String deleted,
        String days,
        Choices choices) {

    /**
     * What can be chosen from.
     *
     * @param pages the form in each language that we have texts in; none if there is only one
     * @param spoken languages of the group
     */
    public record Choices(
            List<Choice> pages, List<Choice> kinds, List<Choice> areas, List<Choice> urgencies, List<Choice> spoken) {
    }

    /** @param value a key; of a page its address */
    public record Choice(String value, String label, boolean chosen) {
    }

    /**
     * What stands in place of the form while it is not open. What does not apply is empty.
     *
     * @param again when the group looks at it again
     */
    public record Closed(Wording words, String message, String elsewhere, String again) {
    }
}
