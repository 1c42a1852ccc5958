package org.mutualaid.confluence.roster.load;

import java.time.Duration;
import java.time.Instant;

/** A time in which somebody helps; the end is not part of it. */
public record Span(Instant start, Instant end) {

    public Span {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("no time: " + start + " to " + end);
        }
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** How much of it lies between two instants. */
    public Duration within(Instant from, Instant to) {
        Instant first = start.isAfter(from) ? start : from;
        Instant last = end.isBefore(to) ? end : to;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }
}
