package org.mutualaid.confluence.volunteer;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody brings along.
 *
 * @param categories keys of kinds of help they like to give, from the lists of the space
 * @param skills in their own words
 * @param languages BCP 47 tags of languages they speak, from the lists of the space
 * @param areas keys of areas they can get to, from the lists of the space
 */
public record Gifts(Set<String> categories, List<String> skills, Set<String> languages, Set<String> areas) {

    public static final Gifts NONE = new Gifts(Set.of(), List.of(), Set.of(), Set.of());

    public Gifts {
        categories = sorted(categories);
        skills = List.copyOf(skills);
        languages = sorted(languages);
        areas = sorted(areas);
    }

    private static Set<String> sorted(Collection<String> keys) {
        return Collections.unmodifiableSet(new TreeSet<>(keys));
    }
}
