package org.mutualaid.confluence.value;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is searched: lower case, without accents. What is stored and what is looked for are folded alike, so
 * that "Pañales" is found by "panales" on every database.
 */
public record FoldedText(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static FoldedText of(String plain) {
        String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        return new FoldedText(MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** As much of it as fits: folding can make one letter into many. */
    public String text(int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    /** The words in it: runs of letters and digits, so that no sign with a meaning in SQL is left. */
    public List<String> words() {
        return Arrays.stream(BETWEEN_WORDS.split(text)).filter(word -> !word.isEmpty()).toList();
    }
}
