package org.mutualaid.confluence.roster.hours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Where hours outside shifts are kept. Called inside the transaction of a use case. */
interface HoursStore {

    boolean holds(PublicCode code);

    Optional<HoursEntry> byCode(PublicCode code);

    /** What a person wrote down in a space that begins within a time, the latest first. */
    List<HoursEntry> of(long spaceId, String person, Instant from, int limit);

    /** What counts of a person, in all spaces, that begins within a time. */
    List<HoursEntry> counting(String person, Instant from, Instant to);

    void add(HoursEntry entry);

    void update(HoursEntry entry);
}
