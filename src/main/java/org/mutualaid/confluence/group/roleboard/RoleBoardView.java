package org.mutualaid.confluence.group.roleboard;

import java.util.List;

/**
 * The roles of a space for one reader. What does not apply is empty.
 *
 * @param id of the macro on its page
 * @param named whether the reader reads names
 * @param acts whether there is anything to press: not in exports and previews
 * @param settings address where coordinators name who holds what
 */
public record RoleBoardView(
        String id,
        String spaceKey,
        String spaceName,
        boolean named,
        boolean acts,
        String settings,
        List<Card> cards) {

    /**
     * One role.
     *
     * @param help what it does, in our words
     * @param open why somebody is looked for, in words
     * @param held who holds it, as far as the reader may know
     * @param url of its page, for members
     */
    public record Card(
            String role, String name, String help, String open, Facts facts, List<Holder> held, String url, Word word) {
    }

    /** @param user empty where {@code name} is no name but a sentence */
    public record Holder(String user, String name) {
    }

    /** What the group wrote about it. */
    public record Facts(String scope, String hours, String term, String ask) {
    }

    /**
     * What the reader said, and what coordinators are told.
     *
     * @param says whether the reader can say that they could do it
     * @param said what became of what they said, in words
     * @param waits whether it waits for an answer, so that it can be taken back
     * @param willing who could do it, for coordinators
     */
    public record Word(boolean says, String said, boolean waits, List<Person> willing) {
    }

    public record Person(String user, String name, String words) {
    }
}
