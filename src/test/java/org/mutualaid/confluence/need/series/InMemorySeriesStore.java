package org.mutualaid.confluence.need.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.history.Conflict;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.value.PublicCode;

/** Series as long as the test runs. */
public final class InMemorySeriesStore implements SeriesStore, InMemoryTransactions.Rewindable {

    private Map<String, Series> series = new TreeMap<>();
    private List<Occurrence> held = new ArrayList<>();
    private List<Occurrence> released = new ArrayList<>();

    @Override
    public Optional<Series> byCode(PublicCode code) {
        return Optional.ofNullable(series.get(code.text()));
    }

    @Override
    public void add(Series added) {
        series.put(added.code().text(), added);
    }

    @Override
    public void update(Series updated) {
        series.put(updated.code().text(), updated);
    }

    @Override
    public List<PublicCode> due(LocalDate day, int limit) {
        return series.values().stream()
                .filter(one -> due(one).filter(due -> !due.isAfter(day)).isPresent())
                .sorted(Comparator.comparing(one -> due(one).orElseThrow()))
                .limit(limit)
                .map(Series::code)
                .toList();
    }

    private static Optional<LocalDate> due(Series one) {
        return one.nextToMake().map(day -> day.minusDays(Series.DAYS_AHEAD));
    }

    @Override
    public void add(Occurrence occurrence) {
        if (held.stream().anyMatch(other -> isSameDay(other, occurrence))) {
            throw new Conflict(occurrence.series().text());
        }
        held.add(occurrence);
    }

    @Override
    public void release(Occurrence occurrence, int revision) {
        if (held.removeIf(other -> isSameDay(other, occurrence))) {
            released.add(occurrence);
        }
    }

    @Override
    public List<Occurrence> from(PublicCode code, LocalDate day) {
        return held.stream()
                .filter(occurrence -> occurrence.series().equals(code) && !occurrence.day().isBefore(day))
                .sorted(Comparator.comparing(Occurrence::day))
                .toList();
    }

    @Override
    public Optional<Occurrence> ofNeed(PublicCode need) {
        List<Occurrence> all = new ArrayList<>(held);
        all.addAll(released);
        return all.stream().filter(occurrence -> occurrence.need().equals(need)).findFirst();
    }

    private static boolean isSameDay(Occurrence one, Occurrence other) {
        return one.series().equals(other.series()) && one.day().equals(other.day());
    }

    @Override
    public Runnable mark() {
        Map<String, Series> seriesThen = new TreeMap<>(series);
        List<Occurrence> heldThen = new ArrayList<>(held);
        List<Occurrence> releasedThen = new ArrayList<>(released);
        return () -> {
            series = seriesThen;
            held = heldThen;
            released = releasedThen;
        };
    }
}
