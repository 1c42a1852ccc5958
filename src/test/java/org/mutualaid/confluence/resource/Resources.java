package org.mutualaid.confluence.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Entries for tests. */
public final class Resources {

    public static final long SPACE = 42;
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Resources() {
    }

    /** Counted goods in tins, for all members. */
    public static Resource tins(String code, String name) {
        Counting tins = new Counting(Optional.of("tins"), Optional.empty(), Counting.USUAL_SOON_DAYS, 1);
        return of(code, entry(ResourceKind.STOCK, name, tins));
    }

    public static Resource of(String code, Entry entry) {
        return new Resource(new PublicCode(code), SPACE, 1, entry, Optional.of("key-of-ana"), NOON, false);
    }

    public static Entry entry(ResourceKind kind, String name, Counting counting) {
        Keeping keeping = new Keeping(
                Optional.empty(), Optional.of("key-of-ana"), Optional.empty(), Optional.empty(), TODAY);
        return new Entry(kind, name, Optional.empty(), "food", Optional.empty(), Visibility.MEMBERS, counting, keeping,
                Offering.NONE);
    }
}
