package org.mutualaid.confluence.roster.attend;

import java.util.Locale;
import org.mutualaid.confluence.care.contact.KeyFile;
import org.mutualaid.confluence.value.PublicCode;

/** A short code for each shift that only who runs it is shown. It is worked out, so that nothing has to be kept. */
public final class SpotCode {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 5;

    private final KeyFile keys;

    public SpotCode(KeyFile keys) {
        this.keys = keys;
    }

    String of(PublicCode shift) {
        byte[] hash = keys.keyFor("the code on the spot of " + shift);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(Byte.toUnsignedInt(hash[i]) % SIGNS.length()));
        }
        return code.toString();
    }

    boolean fits(PublicCode shift, String typed) {
        return of(shift).equals(typed.strip().toUpperCase(Locale.ROOT));
    }
}
