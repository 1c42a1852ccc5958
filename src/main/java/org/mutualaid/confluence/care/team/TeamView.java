package org.mutualaid.confluence.care.team;

import java.util.List;

/**
 * How the people of a space are doing, for one reader.
 *
 * @param health sentences for everybody, without names
 * @param parts with names, for the care role; empty for everybody else
 */
public record TeamView(String spaceKey, String spaceName, boolean care, List<String> health, List<Part> parts) {

    /** @param empty the sentence for when nobody is in it */
    public record Part(String title, String empty, List<Person> people) {
    }

    /**
     * @param words why they stand here
     * @param url of the notes with them
     */
    public record Person(String name, String words, String url) {
    }
}
