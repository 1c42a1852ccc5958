package org.mutualaid.confluence.care.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits of a text, as it is compared.
 *
 * @param text as it is written
 * @param folded without accents and in lower case
 * @param start index of its first char in the whole text
 */
record Token(String text, String folded, int start) {

    /** Longer runs are nothing that is looked for; they are cut, so that no text makes a finder work hard. */
    private static final int LONGEST = 60;

    static List<Token> of(String whole) {
        List<Token> tokens = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= whole.length(); at++) {
            boolean inside = at < whole.length() && isInside(whole.charAt(at));
            if (inside && from < 0) {
                from = at;
            } else if (from >= 0 && (!inside || at - from >= LONGEST)) {
                tokens.add(token(whole.substring(from, at), from));
                from = inside ? at : -1;
            }
        }
        return tokens;
    }

    int end() {
        return start + text.length();
    }

    boolean isNumber() {
        return text.chars().allMatch(Character::isDigit);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    int digits() {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    /** What stands between this and the next, without blanks at its ends. */
    String gap(String whole, Token next) {
        return whole.substring(end(), next.start()).strip();
    }

    private static boolean isInside(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static Token token(String text, int start) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).chars()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> folded.append((char) letter));
        return new Token(text, folded.toString().toLowerCase(Locale.ROOT), start);
    }
}
