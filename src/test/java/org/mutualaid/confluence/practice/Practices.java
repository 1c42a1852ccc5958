package org.mutualaid.confluence.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records for tests. */
public final class Practices {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    public static final long SPACE = 42;

    private Practices() {
    }

    public static Practice draft(long page, String... topics) {
        return draftBy("key-of-member", page, topics);
    }

    public static Practice draftBy(String owner, long page, String... topics) {
        return Practice.begun(page, SPACE,
                new Facts(PracticeKind.PRACTICE, List.of(topics), Optional.empty(), Optional.empty(), false),
                Optional.of(owner), new Practice.Origin(NOON, TODAY.plusDays(180), 1));
    }

    public static Practice inUse(long page, String... topics) {
        return draft(page, topics).stillRight(TODAY.plusDays(90)).adopted(NOON, TODAY.plusDays(90));
    }
}
