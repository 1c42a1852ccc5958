package org.mutualaid.confluence.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * Which shifts of a space: those that begin within a time, and what narrows them.
 *
 * @param to not included
 * @param person only shifts that this person signed up for
 */
public record ShiftFilter(
        long spaceId,
        Instant from,
        Instant to,
        Optional<String> place,
        Optional<String> role,
        Optional<String> area,
        Optional<String> person) {

    public static ShiftFilter in(long spaceId, Instant from, Instant to) {
        return new ShiftFilter(
                spaceId, from, to, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ShiftFilter of(String person) {
        return new ShiftFilter(spaceId, from, to, place, role, area, Optional.of(person));
    }
}
