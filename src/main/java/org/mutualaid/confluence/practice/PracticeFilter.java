package org.mutualaid.confluence.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which records of a space somebody wants to see; what is in the trash is never among them.
 *
 * @param statuses at least one
 * @param triedSince tried at this instant or later
 * @param dueBy to be looked at again by this day
 */
public record PracticeFilter(
        long spaceId,
        Set<PracticeStatus> statuses,
        Optional<PracticeKind> kind,
        Optional<String> topic,
        Optional<Instant> triedSince,
        Optional<LocalDate> dueBy) {

    /** What is of use now. */
    public static final Set<PracticeStatus> CURRENT =
            Set.of(PracticeStatus.IN_USE, PracticeStatus.REVIEWED, PracticeStatus.DRAFT);

    public PracticeFilter {
        statuses = Set.copyOf(statuses);
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("a filter names at least one status");
        }
    }

    public static PracticeFilter currentIn(long spaceId) {
        return new PracticeFilter(
                spaceId, CURRENT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public PracticeFilter about(String category) {
        return new PracticeFilter(spaceId, statuses, kind, Optional.of(category), triedSince, dueBy);
    }

    public PracticeFilter due(LocalDate day) {
        return new PracticeFilter(spaceId, statuses, kind, topic, triedSince, Optional.of(day));
    }

    /** Whether a record is among them. */
    public boolean admits(Practice practice) {
        return practice.spaceId() == spaceId && !practice.inTrash() && statuses.contains(practice.status())
                && kind.filter(wanted -> wanted != practice.facts().kind()).isEmpty()
                && topic.filter(wanted -> !practice.facts().topics().contains(wanted)).isEmpty()
                && triedSince.filter(since -> practice.proof().lastTried()
                        .filter(tried -> !tried.isBefore(since)).isEmpty()).isEmpty()
                && dueBy.filter(day -> practice.upkeep().reviewBy()
                        .filter(review -> !review.isAfter(day)).isEmpty()).isEmpty();
    }
}
