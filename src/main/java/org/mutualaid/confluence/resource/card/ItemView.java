package org.mutualaid.confluence.resource.card;

import org.mutualaid.confluence.need.card.Phrase;

/**
 * An entry as a card for one reader. What does not apply is empty.
 *
 * @param icon name of the picture of its category
 * @param kind what sort of thing it is and its category, in words
 * @param main how much or when, with its stressed part
 * @param worry one line that may worry, such as what is to be used soon; comes with an icon
 * @param calm one more line: where, when, in which languages
 * @param action what the reader can do with it; leads to its page
 */
public record ItemView(
        String code,
        String name,
        String url,
        String icon,
        String kind,
        Phrase main,
        String worry,
        Calm calm,
        Action action) {

    /** @param icon name of a picture */
    public record Calm(String icon, String words) {

        static final Calm NONE = new Calm("", "");
    }

    public record Action(String label, String url) {
    }
}
