package org.mutualaid.confluence.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.history.Conflict;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Shifts for tests of services. */
public final class InMemoryShiftStore implements ShiftStore, InMemoryTransactions.Rewindable {

    private static final Comparator<Shift> IN_TIME = Comparator
            .comparing((Shift shift) -> shift.plan().start())
            .thenComparing(shift -> shift.code().text());

    private final Map<PublicCode, Shift> shifts = new ConcurrentHashMap<>();

    @Override
    public boolean holds(PublicCode code) {
        return shifts.containsKey(code);
    }

    @Override
    public Optional<Shift> byCode(PublicCode code) {
        return Optional.ofNullable(shifts.get(code));
    }

    @Override
    public Optional<Long> spaceOf(PublicCode code) {
        return byCode(code).map(Shift::spaceId);
    }

    @Override
    public List<Shift> byCodes(Collection<String> codes) {
        return all().filter(shift -> codes.contains(shift.code().text())).toList();
    }

    @Override
    public void queue(PublicCode code) {
        // Transactions in memory come one after the other already.
    }

    @Override
    public void add(Shift shift) {
        if (shifts.putIfAbsent(shift.code(), shift) != null) {
            throw new Conflict(shift.code().text());
        }
    }

    @Override
    public void update(Shift before, Shift after) {
        shifts.put(after.code(), after);
    }

    @Override
    public Slice<Shift> list(ShiftFilter filter, Optional<Cursor> from, int limit) {
        List<Shift> oneMore = all()
                .filter(shift -> shift.spaceId() == filter.spaceId())
                .filter(shift -> !shift.plan().start().isBefore(filter.from()))
                .filter(shift -> shift.plan().start().isBefore(filter.to()))
                .filter(shift -> filter.place().map(place ->
                        Position.folded(place).equals(Position.folded(shift.plan().place()))).orElse(true))
                .filter(shift -> filter.role().map(role -> shift.positionOf(role).isPresent()).orElse(true))
                .filter(shift -> filter.area().map(area -> shift.plan().area().filter(area::equals).isPresent())
                        .orElse(true))
                .filter(shift -> filter.person().map(person -> shift.filling().of(person).isPresent()).orElse(true))
                .filter(shift -> from.map(cursor -> isAfter(cursor, key(shift))).orElse(true))
                .limit(limit + 1L)
                .toList();
        return Slice.of(oneMore, limit, InMemoryShiftStore::key);
    }

    @Override
    public List<Shift> ofSeries(String series, Instant from, int limit) {
        return all()
                .filter(shift -> shift.series().filter(series::equals).isPresent())
                .filter(shift -> !shift.plan().start().isBefore(from))
                .limit(limit)
                .toList();
    }

    @Override
    public Set<String> coming(Collection<String> series, Instant from) {
        return all().filter(shift -> !shift.calledOff() && !shift.plan().start().isBefore(from))
                .flatMap(shift -> shift.series().stream()).filter(series::contains).collect(Collectors.toSet());
    }

    @Override
    public List<Shift> relatedTo(String code, long spaceId, Instant from, int limit) {
        return all()
                .filter(shift -> shift.plan().words().related().filter(code::equals).isPresent())
                .filter(shift -> shift.spaceId() == spaceId && !shift.plan().start().isBefore(from))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Shift> withRoom(long spaceId, Instant after, int limit) {
        return all()
                .filter(shift -> shift.spaceId() == spaceId && shift.free() > 0)
                .filter(shift -> !shift.plan().start().isBefore(after))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PublicCode> offersOver(Instant now, int limit) {
        return shifts.values().stream()
                .filter(shift -> shift.filling().firstOfferEnds().filter(end -> !end.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(shift -> shift.filling().firstOfferEnds().orElseThrow()))
                .limit(limit)
                .map(Shift::code)
                .toList();
    }

    @Override
    public List<PublicCode> withSomebodyPassedOver(Instant now, int limit) {
        return all()
                .filter(shift -> shift.isAnybodyPassedOver() && shift.plan().start().isAfter(now))
                .limit(limit).map(Shift::code).toList();
    }

    @Override
    public List<BusySpan> busy(String person, Instant from, Instant to) {
        return spans().filter(span -> span.person().equals(person) && span.overlaps(from, to)).toList();
    }

    @Override
    public List<BusySpan> busyIn(long spaceId, Instant from, Instant to) {
        return spans()
                .filter(span -> span.spaceId() == spaceId)
                .filter(span -> !span.start().isBefore(from) && span.start().isBefore(to))
                .toList();
    }

    @Override
    public int attendedBy(String person, long spaceId, int enough) {
        return (int) all()
                .filter(shift -> shift.spaceId() == spaceId)
                .filter(shift -> shift.filling().of(person)
                        .filter(signup -> signup.state() == SignupState.ATTENDED).isPresent())
                .limit(enough)
                .count();
    }

    @Override
    public Runnable mark() {
        Map<PublicCode, Shift> then = Map.copyOf(shifts);
        return () -> {
            shifts.clear();
            shifts.putAll(then);
        };
    }

    private Stream<Shift> all() {
        return shifts.values().stream().sorted(IN_TIME);
    }

    private Stream<BusySpan> spans() {
        return all().filter(shift -> !shift.calledOff()).flatMap(shift -> shift.filling().signups().stream()
                .filter(signup -> signup.state().counts())
                .map(signup -> new BusySpan(shift.code().text(), shift.spaceId(), signup.person(),
                        shift.plan().start(), shift.plan().end(), signup.state())));
    }

    private static Cursor key(Shift shift) {
        return new Cursor(shift.plan().start().toEpochMilli(), shift.code().text());
    }

    private static boolean isAfter(Cursor cursor, Cursor key) {
        return key.order() > cursor.order()
                || key.order() == cursor.order() && key.code().compareTo(cursor.code()) > 0;
    }
}
