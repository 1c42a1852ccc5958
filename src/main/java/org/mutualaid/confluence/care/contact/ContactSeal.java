package org.mutualaid.confluence.care.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals text with AES-256 in Galois/Counter mode, so that a changed seal does not open. A seal is bound to the name of
 * what it belongs to: moved to another row it does not open either. It reads {@code v1.<key id>.<base64>}.
 */
public final class ContactSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_ID_LENGTH = 8;
    private static final int MARK_BYTES = 16;
    private static final int MARKED_DIGITS = 8;
    private static final Pattern FORM = Pattern.compile("v1\\.([0-9a-f]{" + KEY_ID_LENGTH + "})\\.([A-Za-z0-9+/=]+)");

    private final KeyFile keys;
    private final SecureRandom random;

    public ContactSeal(KeyFile keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /** @param name of what it belongs to; needed again to open it */
    String seal(String name, String text) {
        byte[] key = keys.key();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, name)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array();
            return "v1." + keyId(key) + "." + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
    }

    /**
     * A mark that is the same for the same number or address, however it is written: of a number its last digits, as
     * it may be written with or without the country. It is made with a key of its own, so that nobody who has the
     * database can try out numbers.
     */
    Optional<String> mark(Contact contact) {
        return contact.value().map(value -> contact.way() == ContactWay.EMAIL
                        ? value.strip().toLowerCase(Locale.ROOT) : lastDigits(value))
                .filter(comparable -> !comparable.isEmpty())
                .map(this::marked);
    }

    private String marked(String comparable) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.keyFor("contact marks"), "HmacSHA256"));
            byte[] mark = mac.doFinal(comparable.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(mark, MARK_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot hash", impossible);
        }
    }

    private static String lastDigits(String number) {
        String digits = number.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
                .collect(Collectors.joining());
        return digits.substring(Math.max(0, digits.length() - MARKED_DIGITS));
    }

    /** @throws ContactUnreadable unless exactly this was sealed under this name with the key that is here */
    String open(String name, String sealed) {
        byte[] key = keys.key();
        Matcher parts = FORM.matcher(sealed);
        if (!parts.matches()) {
            throw new ContactUnreadable("a stored contact is not sealed as it should be");
        }
        if (!parts.group(1).equals(keyId(key))) {
            throw new ContactUnreadable("a contact was sealed with key " + parts.group(1) + ", here is " + keyId(key));
        }
        try {
            byte[] all = decoded(parts.group(2));
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] open = cipher(Cipher.DECRYPT_MODE, key, nonce, name)
                    .doFinal(all, NONCE_BYTES, Math.max(0, all.length - NONCE_BYTES));
            return new String(open, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new ContactUnreadable("a stored contact was changed outside the app");
        }
    }

    /** Refuses other spellings of the same bytes, so that of one seal there is one text. */
    private static byte[] decoded(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("not as we write it");
        }
        return bytes;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String name) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("org.mutualaid.confluence contact v1 " + name).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Tells keys apart without telling anything about them. */
    private static String keyId(byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("contact key id".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(key)).substring(0, KEY_ID_LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
