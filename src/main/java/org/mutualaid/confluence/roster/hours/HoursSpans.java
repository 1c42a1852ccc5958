package org.mutualaid.confluence.roster.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mutualaid.confluence.roster.limits.OtherHours;
import org.mutualaid.confluence.roster.load.Span;

/** Hours outside shifts as they count against the limits. */
public final class HoursSpans implements OtherHours {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final HoursStore hours;

    public HoursSpans(HoursStore hours) {
        this.hours = hours;
    }

    @Override
    public List<Span> of(String person, Instant from, Instant to) {
        return hours.counting(person, from.minus(LONGEST), to).stream()
                .filter(entry -> entry.end().isAfter(from))
                .map(entry -> new Span(entry.start(), entry.end()))
                .toList();
    }
}
