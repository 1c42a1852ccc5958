package org.mutualaid.confluence.care.keeping;

import java.time.Instant;
import java.util.List;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.care.reveal.RevealService;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;

/** Deletes contacts and notes of looks whose time is over. Running it twice changes nothing more. */
public final class KeepingRun {

    private static final int BATCH = 100;

    private final ContactSafe contacts;
    private final RevealService reveals;
    private final ContactUse use;
    private final UnitOfWork unit;
    private final Terms terms;

    public KeepingRun(
            ContactSafe contacts, RevealService reveals, ContactUse use, UnitOfWork unit, Terms terms) {
        this.contacts = contacts;
        this.reveals = reveals;
        this.use = use;
        this.unit = unit;
        this.terms = terms;
    }

    /** How long things are kept, and what time it is. */
    public record Terms(KeepingTimes times, SiteTime time) {
    }

    /** @return how many contacts and notes were deleted */
    public int run() {
        Instant now = terms.time().now();
        int deleted = reveals.forgetBefore(now.minus(terms.times().looks()));
        String last = "";
        for (List<String> keys = contacts.keysAfter(last, BATCH); !keys.isEmpty(); ) {
            deleted += (int) keys.stream().filter(key -> deleteIfOver(key, now)).count();
            last = keys.get(keys.size() - 1);
            keys = contacts.keysAfter(last, BATCH);
        }
        return deleted;
    }

    private boolean deleteIfOver(String key, Instant now) {
        return unit.run(() -> {
            boolean over = contacts.keptSince(key)
                    .filter(since -> terms.times().isOver(since, use.lastClosed(key), now) && !use.isHeld(key))
                    .isPresent();
            if (over) {
                contacts.delete(key);
            }
            return over;
        });
    }
}
