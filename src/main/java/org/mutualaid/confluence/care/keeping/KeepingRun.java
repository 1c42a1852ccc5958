package org.mutualaid.confluence.care.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.care.reveal.RevealService;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.platform.SiteTime;

/** Deletes contacts and notes of looks whose time is over. Running it twice changes nothing more. */
public final class KeepingRun {

    private static final int BATCH = 100;

    private final ContactSafe contacts;
    private final RevealService reveals;
    private final NeedBook book;
    private final UnitOfWork unit;
    private final Terms terms;

    public KeepingRun(
            ContactSafe contacts, RevealService reveals, NeedBook book, UnitOfWork unit, Terms terms) {
        this.contacts = contacts;
        this.reveals = reveals;
        this.book = book;
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
                    .filter(since -> terms.times().isOver(since, lastClosed(key), now))
                    .isPresent();
            if (over) {
                contacts.delete(key);
            }
            return over;
        });
    }

    /** Empty while one of the needs is not closed; a need that is gone is no reason to keep a contact. */
    private Optional<Instant> lastClosed(String key) {
        List<Need> needs = contacts.needsOf(key).stream().flatMap(code -> book.needs().byCode(code).stream()).toList();
        boolean allClosed = needs.stream().allMatch(need -> need.status().isClosed());
        Instant last = needs.stream()
                .flatMap(need -> need.progress().closed().stream())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return Optional.of(last).filter(any -> allClosed);
    }
}
