package org.mutualaid.confluence.roster.limits;

import java.time.Instant;
import java.util.List;
import org.mutualaid.confluence.roster.load.Span;

/** Time that somebody helped outside shifts; it counts against the limits too. */
public interface OtherHours {

    /** What touches a time, in all spaces. */
    List<Span> of(String person, Instant from, Instant to);
}
