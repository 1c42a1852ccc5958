package org.mutualaid.confluence.group;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages people may be spoken to in, each by its BCP 47 tag. */
public final class Languages {

    private static final List<String> OFFERED = Arrays.asList((
            "en es am ar hy eu bn bs my yue ca zh nl fr gl ka de el ht ha he hi hmn hu ig it ja km ko ku ckb ln ne ps"
            + " fa pl pt pa qu ro ru rw sr so sq sw tl ti tr uk ur vi yo").split(" "));

    private Languages() {}

    /** The tags a group can choose from without knowing any tag. */
    public static List<String> offered() {
        return OFFERED;
    }

    /** What the language is called by those who speak it, such as "Español". */
    public static String nameOf(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        String name = language.getDisplayLanguage(language);
        return name.isEmpty() ? tag : capitalised(name);
    }

    /** The tag in its usual form; empty if it names no language that is known here. */
    static Optional<String> read(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        boolean known = !language.getLanguage().isEmpty()
                && !language.getDisplayLanguage(Locale.ENGLISH).equals(language.getLanguage());
        return known ? Optional.of(language.toLanguageTag()).filter(usual -> usual.length() <= 30) : Optional.empty();
    }

    /** Title case and not upper case: Georgian, for one, begins no word with a capital. */
    private static String capitalised(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }
}
