package org.mutualaid.confluence.care.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mutualaid.confluence.platform.SharedHomeGateway;

/**
 * The key of all contacts: one file in the home that all nodes share, outside the database, for the owner only. It is
 * made once, when first needed, and never replaced. Whoever backs up the database has to back it up too, elsewhere.
 */
public final class KeyFile {

    static final String NAME = "mutual-aid-contacts.key";

    private static final int KEY_BYTES = 32;
    private static final Pattern CONTENT = Pattern.compile("[A-Za-z0-9+/]{43}=\n");

    private final SharedHomeGateway home;
    private final SecureRandom random;

    public KeyFile(SharedHomeGateway home, SecureRandom random) {
        this.home = home;
        this.random = random;
    }

    /**
     * A key for another purpose, the same on every node, from which this one cannot be told.
     *
     * @param purpose what it is for; another one gives another key
     */
    public byte[] keyFor(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return mac.doFinal(("key for " + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot hash", impossible);
        }
    }

    /** 32 bytes, the same on every node. */
    byte[] key() {
        Path file = home.folder().resolve(NAME);
        try {
            try {
                return read(file);
            } catch (NoSuchFileException notYet) {
                create(file);
                return read(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key file " + file + " cannot be used", unreadable);
        }
    }

    private static byte[] read(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.US_ASCII);
        if (!CONTENT.matcher(content).matches()) {
            throw new FileSystemException(file.toString(), null, "holds no key; put back the file it was");
        }
        return Base64.getDecoder().decode(content.strip());
    }

    /** Written in full beside it and then linked, so that nobody reads half a key and the first of several wins. */
    private void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Path draft = Files.createTempFile(file.getParent(), NAME, ".new");
        try {
            forOwnerOnly(draft);
            String content = Base64.getEncoder().encodeToString(key) + "\n";
            Files.writeString(draft, content, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
            link(file, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void link(Path file, Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            // Its key is the key.
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            copyUnlessThere(file, draft);
        }
    }

    /** For shares that know no links; another node may read half of it in between, is refused, and can try again. */
    private static void copyUnlessThere(Path file, Path draft) throws IOException {
        try {
            Files.copy(draft, file);
            forOwnerOnly(file);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            // Its key is the key.
        }
    }

    private static void forOwnerOnly(Path file) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
