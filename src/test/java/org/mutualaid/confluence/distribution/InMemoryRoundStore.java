package org.mutualaid.confluence.distribution;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mutualaid.confluence.history.Conflict;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Rounds for tests of services. */
public final class InMemoryRoundStore implements RoundStore, InMemoryTransactions.Rewindable {

    private final Map<PublicCode, Round> rounds = new ConcurrentHashMap<>();

    @Override
    public boolean holds(PublicCode code) {
        return rounds.containsKey(code);
    }

    @Override
    public Optional<Round> byCode(PublicCode code) {
        return Optional.ofNullable(rounds.get(code));
    }

    @Override
    public void add(Round round) {
        if (rounds.putIfAbsent(round.code(), round) != null) {
            throw new Conflict(round.code().text());
        }
    }

    @Override
    public void update(Round before, Round after) {
        rounds.put(after.code(), after);
    }

    @Override
    public Slice<Listed> list(long spaceId, boolean drafts, Optional<Cursor> from, int limit) {
        List<Round> oneMore = rounds.values().stream()
                .filter(round -> round.head().spaceId() == spaceId)
                .filter(round -> drafts || round.status() != RoundStatus.DRAFT)
                .sorted(Comparator.comparing((Round round) -> place(round).order()).thenComparing(
                        round -> round.code().text()))
                .filter(round -> from.map(cursor -> isAfter(cursor, place(round))).orElse(true))
                .limit(limit + 1L)
                .toList();
        return Slice.of(oneMore, limit, InMemoryRoundStore::place)
                .map(round -> new Listed(round.head(), round.totals()));
    }

    @Override
    public List<Round> holdingGoods(long spaceId) {
        return rounds.values().stream()
                .filter(round -> round.head().spaceId() == spaceId && round.status().holdsGoods())
                .toList();
    }

    @Override
    public Map<PublicCode, Long> handedOutSince(long spaceId, PublicCode resource, Instant since) {
        return rounds.values().stream()
                .filter(round -> round.head().spaceId() == spaceId)
                .filter(round -> round.head().goods().resource().equals(resource))
                .flatMap(round -> round.lines().stream())
                .filter(line -> line.handedOut().filter(out -> !out.at().isBefore(since)).isPresent())
                .collect(Collectors.toMap(
                        RoundLine::need, line -> line.handedOut().orElseThrow().units(), Long::sum));
    }

    @Override
    public Runnable mark() {
        Map<PublicCode, Round> then = Map.copyOf(rounds);
        return () -> {
            rounds.clear();
            rounds.putAll(then);
        };
    }

    private static Cursor place(Round round) {
        return new Cursor(-round.head().made().at().toEpochMilli(), round.code().text());
    }

    private static boolean isAfter(Cursor cursor, Cursor place) {
        return place.order() > cursor.order()
                || place.order() == cursor.order() && place.code().compareTo(cursor.code()) > 0;
    }
}
