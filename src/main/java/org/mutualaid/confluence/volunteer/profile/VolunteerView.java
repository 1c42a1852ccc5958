package org.mutualaid.confluence.volunteer.profile;

import java.util.List;

/**
 * A volunteer as far as they let one reader see them. What does not apply is empty.
 *
 * @param pronouns as they chose them
 * @param sentence said where nothing can be told
 * @param own whether the reader looks at themselves
 */
public record VolunteerView(
        Place place, String name, String pronouns, String sentence, boolean own, List<Fact> facts) {

    public record Place(String key, String name) {
    }

    /** @param values each in the volunteer's words, or as the lists of the space call it */
    public record Fact(String label, List<String> values) {
    }
}
