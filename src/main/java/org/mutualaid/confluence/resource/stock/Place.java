package org.mutualaid.confluence.resource.stock;

import java.util.Locale;
import org.mutualaid.confluence.value.FoldedText;

/**
 * Where a group keeps things.
 *
 * @param key the name without its spelling, so that "church hall" and "Church Hall" are one place
 */
public record Place(String key, String name) {

    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_KEY = 60;

    public static Place named(String name) {
        String words = String.join("-", FoldedText.of(name).words());
        String key = words.isEmpty() ? Integer.toHexString(name.toLowerCase(Locale.ROOT).hashCode()) : words;
        return new Place(key.substring(0, Math.min(key.length(), LONGEST_KEY)), name);
    }
}
