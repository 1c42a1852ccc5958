package org.mutualaid.confluence.need;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.need.line.Urgency;

/**
 * Which needs of a space somebody wants to see. A list and its count use the same filter, so they agree.
 *
 * @param statuses at least one
 * @param words folded words that all stand in the title or are the code
 * @param askedSince needs posted at this instant or later
 * @param waitsUntil needs whose deadline is before this instant
 * @param asksAt needs in the line of which somebody who promised is asked at this instant how it goes
 */
public record NeedFilter(
        long spaceId,
        Set<NeedStatus> statuses,
        Optional<String> category,
        Optional<String> area,
        Optional<Urgency> urgency,
        Optional<String> language,
        List<String> words,
        Optional<Instant> askedSince,
        Optional<Instant> waitsUntil,
        Optional<Instant> asksAt) {

    public NeedFilter {
        statuses = Set.copyOf(statuses);
        words = List.copyOf(words);
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("a filter names at least one status");
        }
    }

    /** Everything in the line of a space. */
    public static NeedFilter activeIn(long spaceId) {
        return in(spaceId, NeedStatus.ACTIVE);
    }

    public static NeedFilter in(long spaceId, Set<NeedStatus> statuses) {
        return new NeedFilter(
                spaceId,
                statuses,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public NeedFilter askedSince(Instant instant) {
        return new NeedFilter(
                spaceId, statuses, category, area, urgency, language, words, Optional.of(instant), waitsUntil, asksAt);
    }

    public NeedFilter waitingPast(Instant instant) {
        return new NeedFilter(
                spaceId, statuses, category, area, urgency, language, words, askedSince, Optional.of(instant), asksAt);
    }

    public NeedFilter askingAt(Instant instant) {
        return new NeedFilter(spaceId, statuses, category, area, urgency, language, words, askedSince, waitsUntil,
                Optional.of(instant));
    }
}
