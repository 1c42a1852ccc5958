package org.mutualaid.confluence.value;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The name of a thing that may be said aloud, printed and put into links, such as {@code N-7K2Q}: a letter for the
 * kind, then random characters of Crockford's base32 alphabet, which leaves out I, L, O and U. It says nothing
 * about the thing and cannot be counted through.
 */
public record PublicCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[A-Z]-[" + ALPHABET + "]{4,12}");

    public PublicCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a public code");
        }
    }

    /**
     * Reads a code as people type it: any case, with O for 0 and I or L for 1.
     *
     * @return empty if it cannot be a code of any thing
     */
    public static Optional<PublicCode> read(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        if (upper.length() < 3 || upper.charAt(1) != '-') {
            return Optional.empty();
        }
        String rest = upper.substring(2).replace('O', '0').replace('I', '1').replace('L', '1');
        String text = upper.substring(0, 2) + rest;
        return FORM.matcher(text).matches() ? Optional.of(new PublicCode(text)) : Optional.empty();
    }

    /** A new random code. Whether it is already taken is for the store to say. */
    public static PublicCode random(char kind, int length, RandomGenerator random) {
        StringBuilder text = new StringBuilder().append(kind).append('-');
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new PublicCode(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
