package org.mutualaid.confluence.value;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in an ordered list: the last thing shown, by the number it is ordered by and its code, which decides
 * between equal numbers.
 */
public record Cursor(long order, String code) {

    /** The form that goes into links and answers; opaque to whoever reads it. */
    public String text() {
        String plain = order + ":" + code;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @return empty if the text was not made by {@link #text()} */
    public static Optional<Cursor> read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            if (colon < 1) {
                return Optional.empty();
            }
            long order = Long.parseLong(plain.substring(0, colon));
            return PublicCode.read(plain.substring(colon + 1)).map(code -> new Cursor(order, code.text()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
