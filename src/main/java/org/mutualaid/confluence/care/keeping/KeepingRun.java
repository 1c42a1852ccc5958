package org.mutualaid.confluence.care.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.care.contact.SealedContact;
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
    private final SiteTime time;

    public KeepingRun(
            ContactSafe contacts, RevealService reveals, ContactUse use, UnitOfWork unit, SiteTime time) {
        this.contacts = contacts;
        this.reveals = reveals;
        this.use = use;
        this.unit = unit;
        this.time = time;
    }

    /** @return how many contacts and notes were deleted */
    public int run() {
        Instant now = time.now();
        int deleted = reveals.forget();
        String last = "";
        for (List<String> keys = contacts.keysAfter(last, BATCH); !keys.isEmpty(); ) {
            deleted += (int) keys.stream().filter(key -> deleteIfOver(key, now)).count();
            last = keys.get(keys.size() - 1);
            keys = contacts.keysAfter(last, BATCH);
        }
        return deleted;
    }

    private static boolean isOver(SealedContact.Kept kept, Optional<Instant> closed, Instant now) {
        return !now.isBefore(kept.until())
                || closed.filter(instant -> !now.isBefore(instant.plus(kept.afterClosing()))).isPresent();
    }

    private boolean deleteIfOver(String key, Instant now) {
        return unit.run(() -> {
            boolean over = contacts.kept(key)
                    .filter(kept -> isOver(kept, use.lastClosed(key), now) && !use.isHeld(key))
                    .isPresent();
            if (over) {
                contacts.delete(key);
            }
            return over;
        });
    }
}
