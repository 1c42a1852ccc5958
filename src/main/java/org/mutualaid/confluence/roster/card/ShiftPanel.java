package org.mutualaid.confluence.roster.card;

import java.util.List;

/**
 * A shift in all its words. What the reader may not see, or does not apply, is empty.
 *
 * @param held what striped places mean
 * @param opening from when on and for whom it is open
 * @param inTheWay what keeps the reader, who waits or whose shift was changed, from it as things are
 * @param facts what to bring, how to get in, whom to ask
 */
public record ShiftPanel(
        ShiftCard card,
        String when,
        String notes,
        String held,
        String opening,
        String inTheWay,
        List<Fact> facts,
        List<Person> people,
        List<Person> waiting) {

    public record Fact(String label, String value, String link) {
    }

    /**
     * Somebody on the shift.
     *
     * @param note such as "You", or until when a place is held
     * @param user name for what is said about them; empty for those who do not run the shift
     */
    public record Person(String name, String role, String note, String user) {
    }
}
