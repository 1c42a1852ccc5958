package org.mutualaid.confluence.practice;

import java.time.Instant;
import java.util.Locale;
import org.mutualaid.confluence.value.Cursor;

/** The one number by which records are listed, and the mark of a page in a cursor. */
final class ListPlace {

    /** Wide enough for the milliseconds of any date we meet. */
    private static final long STRETCH = 10_000_000_000_000L;

    private static final int HEXADECIMAL = 16;

    private ListPlace() {
    }

    /** Status first, then the latest use. */
    static long of(Practice practice) {
        return from(practice.status()) + STRETCH - 1 - clamped(practice.fresh());
    }

    /** The first number of a status. */
    static long from(PracticeStatus status) {
        return status.ordinal() * STRETCH;
    }

    /** The first number after a status. */
    static long until(PracticeStatus status) {
        return from(status) + STRETCH;
    }

    static Cursor cursor(Practice practice) {
        return new Cursor(of(practice), String.format(Locale.ROOT, "P-%012X", practice.pageId()));
    }

    static long page(Cursor cursor) {
        return Long.parseLong(cursor.code().substring(2), HEXADECIMAL);
    }

    /** Whether a cursor came from a list of records. */
    static boolean isOurs(Cursor cursor) {
        return cursor.code().matches("P-[0-9A-F]{12}");
    }

    private static long clamped(Instant instant) {
        return Math.max(0, Math.min(STRETCH - 1, instant.toEpochMilli()));
    }
}
