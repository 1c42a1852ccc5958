package org.mutualaid.confluence.care.contact;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import org.mutualaid.confluence.devhost.site.CurrentRequest;
import org.mutualaid.confluence.devhost.site.service.HostAddress;
import org.mutualaid.confluence.need.sealed.SealedDetails;
import org.mutualaid.confluence.platform.SharedHomeGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.web.Json;

/** Safes to test with, on a real key file. */
public final class Safes {

    private static final Path HOME = Path.of("target", "home-of-tests");

    private Safes() {
    }

    public static ContactSafe on(InMemoryContactStore store, Clock clock) {
        SiteTime time = new SiteTime(clock, () -> ZoneOffset.UTC);
        return new ContactSafe(store, seal(HOME), new Json(), new SecureRandom(), time);
    }

    /** Seals words with the key of {@link #on}. */
    public static SealedWords words() {
        return new SealedWords(seal(HOME));
    }

    /** Seals details with the key of {@link #on}. */
    public static SealedDetails details() {
        return new SealedDetails(words());
    }

    /** The key file of {@link #on}. */
    public static KeyFile keys() {
        return keyFile(HOME);
    }

    static ContactSeal seal(Path home) {
        return new ContactSeal(keyFile(home), new SecureRandom());
    }

    static KeyFile keyFile(Path home) {
        HostAddress site = new HostAddress("", "", new CurrentRequest(), home);
        return new KeyFile(new SharedHomeGateway(site), new SecureRandom());
    }
}
