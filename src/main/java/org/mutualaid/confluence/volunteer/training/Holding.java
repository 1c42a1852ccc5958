package org.mutualaid.confluence.volunteer.training;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * That somebody holds a training.
 *
 * @param userKey who holds it
 * @param givenBy user key of who gave it
 * @param validUntil the last day on which it is valid; empty for always
 * @param renewalAsked whether they asked for it to be renewed
 */
public record Holding(
        PublicCode training,
        long spaceId,
        String userKey,
        String givenBy,
        LocalDate givenOn,
        Optional<LocalDate> validUntil,
        boolean renewalAsked) {

    /** How long before its end somebody is reminded. */
    public static final Period NOTICE = Period.ofDays(30);

    /** Whether it counts on a day. */
    public boolean isValid(LocalDate day) {
        return validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether its end is near or past, so that it is time to renew it. */
    public boolean isDue(LocalDate day) {
        return validUntil.map(last -> !day.plus(NOTICE).isBefore(last)).orElse(false);
    }

    Holding asked() {
        return new Holding(training, spaceId, userKey, givenBy, givenOn, validUntil, true);
    }
}
