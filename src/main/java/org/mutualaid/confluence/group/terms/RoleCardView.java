package org.mutualaid.confluence.group.terms;

import java.util.List;

/**
 * The page of a role, for one member. What does not apply is empty.
 *
 * @param settles whether the reader coordinates
 * @param ask whom to ask, in words
 * @param term how long a term is, in words
 */
public record RoleCardView(
        Place place,
        String name,
        String help,
        int revision,
        boolean settles,
        Words words,
        String ask,
        String term,
        List<Holder> holders) {

    public record Place(String spaceKey, String spaceName, String role) {
    }

    /** What coordinators wrote. */
    public record Words(String scope, String hours, String askUser, String months) {
    }

    /**
     * @param until until when, in words
     * @param asked whether the term is over
     * @param own whether it is the reader
     * @param said what they said, in words
     */
    public record Holder(String user, String name, String until, boolean asked, boolean own, String said) {
    }
}
