package org.mutualaid.confluence.offer.asking;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Questions in memory. */
public final class InMemoryAskingStore implements AskingStore, InMemoryTransactions.Rewindable {

    private static final Comparator<Asking> OLDEST =
            Comparator.comparing(Asking::asked).thenComparing(asking -> asking.code().text());
    private static final Comparator<Asking> LATEST =
            Comparator.comparing(Asking::asked).reversed().thenComparing(asking -> asking.code().text());

    private final Map<PublicCode, Asking> askings = new LinkedHashMap<>();

    @Override
    public Runnable mark() {
        Map<PublicCode, Asking> before = new LinkedHashMap<>(askings);
        return () -> {
            askings.clear();
            askings.putAll(before);
        };
    }

    @Override
    public boolean holds(PublicCode code) {
        return askings.containsKey(code);
    }

    @Override
    public Optional<Asking> byCode(PublicCode code) {
        return Optional.ofNullable(askings.get(code));
    }

    @Override
    public void add(Asking asking) {
        askings.put(asking.code(), asking);
    }

    @Override
    public void update(Asking after) {
        askings.put(after.code(), after);
    }

    @Override
    public List<Asking> waitingFor(String person, long spaceId, int limit) {
        return found(OLDEST, limit, asking -> asking.isWaiting() && asking.spaceId() == spaceId
                && asking.person().equals(person));
    }

    @Override
    public List<Asking> ofNeed(PublicCode need, int limit) {
        return found(LATEST, limit, asking -> asking.need().filter(need::equals).isPresent());
    }

    @Override
    public List<Asking> ofOffer(PublicCode offer, int limit) {
        return found(LATEST, limit, asking -> asking.offer().filter(offer::equals).isPresent());
    }

    @Override
    public List<Asking> waitingOn(Collection<PublicCode> offers) {
        return found(OLDEST, 999, asking -> asking.isWaiting() && asking.offer().filter(offers::contains).isPresent());
    }

    @Override
    public Map<String, Instant> lastAsked(long spaceId, Collection<String> people) {
        return found(LATEST, 999, asking -> asking.spaceId() == spaceId && people.contains(asking.person())).stream()
                .collect(Collectors.toMap(Asking::person, Asking::asked, (latest, earlier) -> latest));
    }

    @Override
    public Slice<Asking> unanswered(long spaceId, Instant before, Optional<Cursor> from, int limit) {
        return slice(from, limit, unanswered(spaceId, before));
    }

    @Override
    public int countUnanswered(long spaceId, Instant before) {
        return found(OLDEST, 999, unanswered(spaceId, before)).size();
    }

    @Override
    public Slice<Asking> waiting(Optional<Cursor> from, int limit) {
        return slice(from, limit, asking -> asking.isWaiting() && asking.need().isPresent());
    }

    private static Predicate<Asking> unanswered(long spaceId, Instant before) {
        return asking -> asking.spaceId() == spaceId && asking.isWaiting() && asking.asked().isBefore(before);
    }

    private Slice<Asking> slice(Optional<Cursor> from, int limit, Predicate<Asking> wanted) {
        List<Asking> rest = found(OLDEST, limit + 1, wanted.and(asking ->
                from.map(cursor -> isAfter(asking, cursor)).orElse(true)));
        return Slice.of(rest, limit, asking -> new Cursor(asking.asked().toEpochMilli(), asking.code().text()));
    }

    private static boolean isAfter(Asking asking, Cursor cursor) {
        long asked = asking.asked().toEpochMilli();
        return asked > cursor.order() || asked == cursor.order() && asking.code().text().compareTo(cursor.code()) > 0;
    }

    private List<Asking> found(Comparator<Asking> order, int limit, Predicate<Asking> wanted) {
        return askings.values().stream().filter(wanted).sorted(order).limit(limit).toList();
    }
}
