package org.mutualaid.confluence.need;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.need.line.BoardStretch;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.FoldedText;

/**
 * Which needs of a space somebody wants to see. A list and its count use the same filter, so they agree.
 *
 * @param statuses at least one
 * @param words folded words that all stand in the title or are the code
 * @param watch what somebody keeps an eye on
 */
public record NeedFilter(
        long spaceId,
        Set<NeedStatus> statuses,
        Optional<String> category,
        Optional<String> area,
        Optional<Urgency> urgency,
        Optional<String> language,
        List<String> words,
        Watch watch) {

    /**
     * What somebody keeps an eye on.
     *
     * @param askedSince needs posted at this instant or later
     * @param waitsUntil needs whose deadline is before this instant
     * @param asksAt needs in the line of which somebody who promised is asked at this instant how it goes
     * @param closedSince needs closed at this instant or later
     * @param uncalled whether only those whose contact nobody has tried yet
     */
    public record Watch(
            Optional<Instant> askedSince,
            Optional<Instant> waitsUntil,
            Optional<Instant> asksAt,
            Optional<Instant> closedSince,
            boolean uncalled) {

        /** Everything. */
        public static final Watch NOTHING =
                new Watch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

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
        return new NeedFilter(spaceId, statuses, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), Watch.NOTHING);
    }

    /** Those of one category. */
    public NeedFilter of(String key) {
        return new NeedFilter(spaceId, statuses, Optional.of(key), area, urgency, language, words, watch);
    }

    /** Only those of a category and of an area, where they are named. */
    public NeedFilter among(Optional<String> oneCategory, Optional<String> oneArea) {
        return new NeedFilter(spaceId, statuses, oneCategory, oneArea, urgency, language, words, watch);
    }

    public NeedFilter askedSince(Instant instant) {
        return with(new Watch(
                Optional.of(instant), watch.waitsUntil, watch.asksAt, watch.closedSince, watch.uncalled));
    }

    public NeedFilter waitingPast(Instant instant) {
        return with(new Watch(
                watch.askedSince, Optional.of(instant), watch.asksAt, watch.closedSince, watch.uncalled));
    }

    public NeedFilter askingAt(Instant instant) {
        return with(new Watch(
                watch.askedSince, watch.waitsUntil, Optional.of(instant), watch.closedSince, watch.uncalled));
    }

    public NeedFilter closedSince(Instant instant) {
        return with(new Watch(
                watch.askedSince, watch.waitsUntil, watch.asksAt, Optional.of(instant), watch.uncalled));
    }

    /** Those whose contact nobody has tried yet. */
    public NeedFilter notCalled() {
        return with(new Watch(watch.askedSince, watch.waitsUntil, watch.asksAt, watch.closedSince, true));
    }

    /** As it is asked of the table of needs. A whole board is one range of its order, and so is each of its lists. */
    Conditions conditions() {
        List<BoardStretch> stretches = statuses.stream().map(NeedStatus::stretch).sorted().toList();
        BoardStretch first = stretches.get(0);
        BoardStretch last = stretches.get(stretches.size() - 1);
        Conditions conditions = Conditions.of(
                "SPACE_ID = ? AND BOARD_ORDER >= ? AND BOARD_ORDER < ?",
                spaceId, first.from(), until(last));
        boolean others = Arrays.stream(NeedStatus.values())
                .filter(status -> status.stretch().compareTo(first) >= 0 && status.stretch().compareTo(last) <= 0)
                .anyMatch(status -> !statuses.contains(status));
        if (others) {
            conditions = conditions.andOneOf("STATE", statuses.stream().map(NeedStatus::name).toList());
        }
        conditions = conditions
                .andIf("CATEGORY = ?", category)
                .andIf("AREA = ?", area)
                .andIf("URGENCY = ?", urgency.map(Urgency::name))
                .andIf("LANGUAGE = ?", language)
                .andIf("ASKED_AT >= ?", watch.askedSince().map(Instant::toEpochMilli))
                .andIf("DEADLINE < ?", watch.waitsUntil().map(Instant::toEpochMilli))
                .andIf("PROMISE_ASKS_AT <= ?", watch.asksAt().map(Instant::toEpochMilli))
                .andIf("CLOSED_AT >= ?", watch.closedSince().map(Instant::toEpochMilli))
                .andIf("UNCALLED_SINCE > ?", watch.uncalled() ? Optional.of(0L) : Optional.empty());
        for (String word : foldedWords()) {
            conditions = conditions.and("SEARCH_TEXT LIKE ?", "%" + word + "%");
        }
        return conditions;
    }

    /** Those asked for in a span, also of some kinds only. */
    static Conditions askedIn(NeedStore.Span span, Collection<String> categories) {
        Conditions asked = Conditions.of("SPACE_ID = ? AND ASKED_AT >= ? AND ASKED_AT < ? AND STATE <> ?",
                span.spaceId(), span.from().toEpochMilli(), span.to().toEpochMilli(), NeedStatus.MOVED.name());
        return categories.isEmpty() ? asked : asked.andOneOf("CATEGORY", categories);
    }

    /** Those closed in a span, which is a range of the board's order. */
    static Conditions closedIn(NeedStore.Span span) {
        BoardStretch closed = BoardStretch.CLOSED;
        return Conditions.of("SPACE_ID = ? AND BOARD_ORDER > ? AND BOARD_ORDER <= ? AND STATE <> ?", span.spaceId(),
                closed.placeOf(span.to()), closed.placeOf(span.from()), NeedStatus.MOVED.name());
    }

    /**
     * The end of the range. In the line nobody stands behind the own deadline, so asking for late ones shortens it; and
     * so does asking for what was closed of late, which comes first among what is closed.
     */
    private long until(BoardStretch last) {
        Optional<Long> end = last == BoardStretch.CLOSED
                ? watch.closedSince().map(since -> last.placeOf(since) + 1)
                : watch.waitsUntil().filter(any -> last == BoardStretch.IN_LINE).map(last::placeOf);
        return Math.min(last.until(), end.orElse(Long.MAX_VALUE));
    }

    private List<String> foldedWords() {
        return words.stream().flatMap(word -> FoldedText.of(word).words().stream()).toList();
    }

    private NeedFilter with(Watch other) {
        return new NeedFilter(spaceId, statuses, category, area, urgency, language, words, other);
    }
}
