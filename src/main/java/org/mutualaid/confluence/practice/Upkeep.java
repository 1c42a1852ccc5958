package org.mutualaid.confluence.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who looks after a page, and by when somebody looks at it again.
 *
 * @param owner user key
 * @param reviewBy empty where nobody is asked to
 */
public record Upkeep(Optional<String> owner, Optional<LocalDate> reviewBy) {

    boolean isDue(LocalDate today) {
        return reviewBy.filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Whether the owner was asked for long enough, so that everybody is asked now. */
    boolean isForAll(LocalDate today, int ownersDays) {
        return reviewBy.filter(day -> !day.plusDays(owner.isPresent() ? ownersDays : 0).isAfter(today)).isPresent();
    }
}
