package org.mutualaid.confluence.roster.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes the few lines of iCalendar (RFC 5545) that a list of shifts takes. Times are instants in UTC, which every
 * calendar shows on its own clock, so that no zone has to be described and no clock change can shift one.
 */
final class CalendarText {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** The most octets of a line, its end not counted. */
    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** A name that the standard fixes, with a value that it fixes too. */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    CalendarText moment(String name, Instant instant) {
        return line(name, MOMENT.format(instant));
    }

    /** Words that somebody wrote. */
    CalendarText words(String name, String value) {
        return line(name, escaped(value));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n");
    }

    /** Breaks a line so that each part has at most 75 octets and no character is torn. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String one = new String(Character.toChars(point));
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += length;
            i += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
