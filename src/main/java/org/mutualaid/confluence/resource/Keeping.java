package org.mutualaid.confluence.resource;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who keeps an entry and what they say about it.
 *
 * @param owner whose it is, in words
 * @param steward user key of who looks after the entry and is asked whether it is still true
 * @param source where it came from
 * @param condition in words
 * @param verified the last day on which somebody said that it is true
 */
public record Keeping(
        Optional<String> owner,
        Optional<String> steward,
        Optional<String> source,
        Optional<String> condition,
        LocalDate verified) {

    Keeping verifiedOn(LocalDate day) {
        return new Keeping(owner, steward, source, condition, day);
    }

    /** Whether nobody has said for so many days that it is true. */
    public boolean isStale(LocalDate today, int days) {
        return verified.plusDays(days).isBefore(today);
    }
}
