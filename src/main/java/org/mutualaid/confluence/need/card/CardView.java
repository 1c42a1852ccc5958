package org.mutualaid.confluence.need.card;

import java.util.List;
import org.mutualaid.confluence.need.promise.PromiseNote;

/**
 * A need on a board, in words for one reader. Texts are plain; what does not apply is empty.
 *
 * @param icon name of the picture of its kind
 * @param yours whether the reader promised to help
 * @param fresh whether it was asked since yesterday and still needs somebody
 * @param helping who helps, without names
 * @param term what has gone quiet, for who promised it and for coordinators
 * @param movedUp whether it stands further to the front than its date alone would put it
 * @param reason why it stands where it stands; empty outside the line
 */
public record CardView(
        String code,
        String title,
        String url,
        String icon,
        String kind,
        String area,
        boolean yours,
        boolean fresh,
        Needed needed,
        Amount amount,
        String helping,
        PromiseNote term,
        Language language,
        Action action,
        boolean movedUp,
        String reason) {

    /**
     * Until when.
     *
     * @param late the date has passed and it is still in the line
     * @param day the short form for a list
     * @param distance how far away, for a list
     */
    public record Needed(Phrase words, boolean late, String day, String distance) {
    }

    /**
     * How much.
     *
     * @param left the short form for a list
     * @param segments one word for each piece, {@code full} or {@code open}; empty where pieces cannot be drawn
     * @param percent how much is promised or met, for one continuous bar
     * @param counted whether there is anything to count; if not, there is no bar
     */
    public record Amount(Phrase words, String left, List<String> segments, int percent, boolean counted) {
    }

    /** The language to speak: its BCP 47 tag, and its name in the language itself. */
    public record Language(String tag, String name) {
    }

    /**
     * The one next step.
     *
     * @param kind {@code claim} at once, {@code claim-some} after asking how many, {@code done}, or {@code open}
     * @param most how many can be promised, as a number in a field
     * @param first what the field starts with
     * @param step what the field counts by
     * @param unit what is counted; may be empty
     * @param release whether a promise can be taken back
     */
    public record Action(
            String kind, String most, String first, String step, String unit, boolean release) {
    }
}
