package org.mutualaid.confluence.volunteer.training;

import java.util.List;

/** The page of a space's trainings, for one reader. What does not apply is empty. */
public record TrainingsView(String spaceKey, String spaceName, int revision, boolean settles, List<Card> cards) {

    /** A line that somebody is about to add. */
    public Card blank() {
        return new Card("", new Words("", "", "", ""), "", "", "", false, false, List.of());
    }

    /**
     * @param validity how long it is valid once given, in words
     * @param ask whom to ask, in words
     * @param own what the reader holds of it, in words
     * @param renews whether it is time for the reader to have it renewed
     * @param gives whether the reader gives it
     */
    public record Card(
            String code,
            Words words,
            String validity,
            String ask,
            String own,
            boolean renews,
            boolean gives,
            List<Holder> holders) {
    }

    /** What coordinators wrote. */
    public record Words(String name, String about, String months, String askUser) {
    }

    public record Holder(String user, String name, String validity, boolean asks) {
    }
}
