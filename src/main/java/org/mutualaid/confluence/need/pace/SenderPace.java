package org.mutualaid.confluence.need.pace;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mutualaid.confluence.care.contact.KeyFile;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;

/** Slows down a source that sends again and again. */
public final class SenderPace {

    static final int AT_ONCE = 3;
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final Duration STEP = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofSeconds(5);

    private static final Duration REMEMBERED = Duration.ofHours(23);
    private static final String HASH = "HmacSHA256";

    private final SendingStore store;
    private final UnitOfWork unit;
    private final KeyFile keys;
    private final SiteTime time;
    private final Pause pause;

    public SenderPace(SendingStore store, UnitOfWork unit, KeyFile keys, SiteTime time, Pause pause) {
        this.store = store;
        this.unit = unit;
        this.keys = keys;
        this.time = time;
        this.pause = pause;
    }

    /**
     * Notes that a source sends something, and waits if it sent much of late. Not to be called in a transaction.
     *
     * @param address network address; only its hash is kept, for less than a day
     */
    public void slow(String address) {
        Instant now = time.now();
        String source = hash(address, LocalDate.ofInstant(now, ZoneOffset.UTC));
        int before = unit.run(() -> {
            store.deleteBefore(now.minus(REMEMBERED));
            int count = store.count(source, now.minus(WINDOW));
            store.add(source, now);
            return count;
        });
        pause.take(delay(before));
    }

    /** Forgets what is older than a day. Called each hour, so that nothing stays for longer when nobody sends. */
    public int forget() {
        return unit.run(() -> store.deleteBefore(time.now().minus(REMEMBERED)));
    }

    /** @param before how often the source sent something in the window */
    static Duration delay(int before) {
        Duration grown = STEP.multipliedBy(Math.max(0, before - AT_ONCE + 1));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }

    private String hash(String address, LocalDate day) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(keys.keyFor("senders of " + day), HASH));
            return HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot hash", impossible);
        }
    }
}
