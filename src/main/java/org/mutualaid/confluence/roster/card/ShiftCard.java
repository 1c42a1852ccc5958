package org.mutualaid.confluence.roster.card;

import java.util.List;

/**
 * A shift in few words. What does not apply is empty.
 *
 * @param band {@code morning}, {@code afternoon} or {@code evening}
 */
public record ShiftCard(
        String code, String url, Head head, String band, Bar bar, Own own, List<RoleOffer> roles, String unusual) {

    /** @param span such as "09:00 to 13:00" */
    public record Head(String title, String place, String day, String span) {
    }

    /**
     * How full it is.
     *
     * @param words such as "4 of 6"
     * @param waiting such as "2 waiting"
     * @param segments {@code full}, {@code held} or {@code open}; none where there are too many to draw
     */
    public record Bar(String words, String waiting, List<String> segments, int percent) {
    }

    /**
     * The reader's own place.
     *
     * @param badge such as "You"; empty for those who have not signed up
     * @param words what stands, such as until when a place is held
     * @param moved that the shift was changed, and what it was when they said yes
     * @param yes label of the button that says yes; empty where there is nothing to say yes to
     */
    public record Own(
            String state, String badge, String words, String moved, String yes, boolean leave, boolean cover) {
    }

    /**
     * One role, and what the reader can do about it.
     *
     * @param label of the button; empty where there is none
     * @param needs the training it takes
     * @param kept that places are kept for people who are new
     */
    public record RoleOffer(String role, Bar bar, String needs, String kept, String label, boolean free) {
    }

    public boolean isMine() {
        return !own.badge().isEmpty();
    }
}
