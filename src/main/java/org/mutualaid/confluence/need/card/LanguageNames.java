package org.mutualaid.confluence.need.card;

import java.util.Locale;

/** Languages as their own speakers call them. */
public final class LanguageNames {

    private LanguageNames() {
    }

    /** Such as "Español" for {@code es}; the tag itself where the language is not known. */
    public static CardView.Language of(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        String name = language.getDisplayName(language);
        if (name.isEmpty()) {
            return new CardView.Language(tag, tag);
        }
        int first = name.offsetByCodePoints(0, 1);
        return new CardView.Language(tag, name.substring(0, first).toUpperCase(language) + name.substring(first));
    }
}
